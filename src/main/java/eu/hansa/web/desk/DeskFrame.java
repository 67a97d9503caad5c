package eu.hansa.web.desk;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.Standpoints;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.context.PrimeFacesContext;

/** What stands around every page of the desk. */
@Named
@RequestScoped
public class DeskFrame {

    private static final String START = "/desk/start.xhtml";
    private static final String MEMBERS = "/desk/members.xhtml";

    @Inject
    private CurrentViewer viewer;
    @Inject
    private DeskGroups groups;
    @Inject
    private Standpoints standpoints;
    @Inject
    private Languages siteLanguages;
    @Inject
    private TextLocale locale;
    @Inject
    private Texts texts;
    @Inject
    private ServletContext files;

    private String icons;

    /** An entry of the navigation. */
    public record Room(String view, String textKey, boolean forAdministrators, boolean isHere) {

        public String path() {
            return view.equals(START) ? "/desk/" : view;
        }
    }

    /** The rooms that this person may enter. */
    public List<Room> getRooms() {
        boolean administrator = viewer.isAdministrator();
        return Stream.of(room("start", false), room("worklist", false), room("translations", false), room("calendar", false),
                        room("media", false), room("terms", false), room("directory", false), room("members", false),
                room("people", true), room("outbox", true), room("search", true), room("audit", true))
                .filter(room -> administrator || !room.forAdministrators())
                .filter(room -> !room.view().equals(MEMBERS) || !groups.all().isEmpty())
                .filter(room -> files.getResourcePaths("/desk/").contains(room.view()))
                .toList();
    }

    private static Room room(String name, boolean forAdministrators) {
        String view = "/desk/" + name + ".xhtml";
        return new Room(view, "desk.room." + name, forAdministrators,
                view.equals(FacesContext.getCurrentInstance().getViewRoot().getViewId()));
    }

    /** What each form brings back to the component library, which its own script would only add where that is loaded. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public String getName() {
        return viewer.name();
    }

    /** The language in which this person reads the site. */
    private Language siteLanguage() {
        return siteLanguages.contains(locale.language()) ? locale.language() : siteLanguages.first();
    }

    public String getSiteAddress() {
        return "/" + siteLanguage().tag() + "/";
    }

    public String getSiteText() {
        return texts.get(locale.locale(), "desk.menu.site", siteLanguage().nameIn(locale.locale()));
    }

    /** Whether this person may see the site as it will stand at a later moment. */
    public boolean isForeseeing() {
        return standpoints.areOpenTo(viewer.actor());
    }

    /** The address of a sign of {@code resources/desk/icons.svg}. */
    public String icon(String name) {
        if (icons == null) {
            icons = FacesContext.getCurrentInstance().getApplication().getResourceHandler().createResource("icons.svg", "desk")
                    .getRequestPath();
        }
        return icons + "#" + name;
    }
}

package eu.hansa.web.desk;

import eu.hansa.access.Viewer;
import eu.hansa.content.ItemLinks.Reference;
import eu.hansa.content.OwnLinks;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The items that a text can link to: by words of a title, or the one that a link names; those that this person has at the desk. */
@WebServlet("/desk/links")
public class LinksServlet extends JsonServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    @Inject
    private Dossiers dossiers;
    @Inject
    private OwnLinks ownLinks;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private LanguageNames languageNames;
    @Inject
    private Text text;

    /** How many there are as a person reads it, and the items themselves. */
    public record Answer(String told, List<Offered> found) {
    }

    /**
     * An item to choose.
     *
     * @param link    as the text keeps it
     * @param lang    of the title
     * @param seen    whether those for whom the text is meant can see the item now
     * @param warning what to say where they cannot; empty otherwise
     */
    public record Offered(String link, String title, String lang, String about, boolean seen, String state, String warning) {
    }

    @Override
    protected Optional<?> read(HttpServletRequest request) {
        String asked = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
        Language language = Language.of(Objects.requireNonNullElse(request.getParameter("language"), ""));
        return dossiers.open(viewer.actor(), ContentId.parse(Objects.requireNonNullElse(request.getParameter("item"), "")), language)
                .filter(Dossier::takesWords).map(dossier -> answer(dossier, found(dossier, asked)));
    }

    private List<TitledItem> found(Dossier dossier, String asked) {
        Optional<ContentId> named = Reference.of(asked).map(Reference::item);
        if (named.isPresent()) {
            return dossiers.titles(viewer.actor(), Set.of(named.get()), dossier.language());
        }
        return asked.length() < SHORTEST || asked.length() > LONGEST ? List.of()
                : dossiers.titled(viewer.actor(), asked, dossier.language(), MOST + 1).stream()
                        .filter(item -> !item.id().equals(dossier.id())).limit(MOST).toList();
    }

    private Answer answer(Dossier dossier, List<TitledItem> found) {
        Set<String> unseen = ownLinks.toNowhere(new Viewer(dossier.audiences()), found.stream().map(LinksServlet::link).collect(Collectors.toSet()));
        return new Answer(text.of("desk.facts.found", found.size()), found.stream().map(item -> offered(item, !unseen.contains(link(item)))).toList());
    }

    private Offered offered(TitledItem item, boolean seen) {
        return new Offered(link(item), item.title(), item.language().tag(),
                text.get(item.type() + ".name") + ", " + languageNames.of(item.language()), seen,
                text.get(seen ? "desk.rich.link.seen" : "desk.rich.link.unseen"), seen ? "" : text.of("desk.rich.link.warning", item.title()));
    }

    private static String link(TitledItem item) {
        return new Reference(item.id(), "").link();
    }

    @Override
    protected Optional<?> act(JsonObject sent) {
        return Optional.empty();
    }
}

package eu.hansa.web.desk;

import eu.hansa.access.Right;
import eu.hansa.content.ContentType;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.Words;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Begins an item: what it is, in which language it is written first, and a title. */
@Named
@ViewScoped
public class NewItemScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentViewer viewer;
    @Inject
    private TextLocale locale;
    @Inject
    private ContentTypes contentTypes;
    @Inject
    private Languages siteLanguages;
    @Inject
    private DeskGroups groups;
    @Inject
    private CreateItem create;
    @Inject
    private Messages messages;
    @Inject
    private Text text;

    private String type;
    private String language;
    private String title;
    private String group;

    @PostConstruct
    void begin() {
        List<String> types = getTypes();
        String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("type");
        type = types.contains(asked) ? asked : types.size() == 1 ? types.get(0) : null;
        group = isGroupNeeded() && getGroups().size() == 1 ? getGroups().get(0).id().toString() : null;
        List<Language> open = getLanguages();
        language = open.stream().filter(locale.language()::equals).findFirst().or(() -> open.stream().findFirst())
                .map(Language::tag).orElse(null);
    }

    /** Not there for who may begin nothing. */
    public void open() throws IOException {
        if (getTypes().isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    /** Those that this person may begin, by name. */
    public List<String> getTypes() {
        return contentTypes.all().stream().map(ContentType::key)
                .filter(key -> siteLanguages.inOrder().stream().anyMatch(each -> mayBegin(each, key)))
                .sorted(Comparator.comparing(key -> text.get(key + ".name"), Collator.getInstance(locale.locale()))).toList();
    }

    /** Those in which this person may write source texts. */
    public List<Language> getLanguages() {
        return siteLanguages.inOrder().stream()
                .filter(each -> getTypes().stream().anyMatch(key -> mayBegin(each, key))).toList();
    }

    private boolean mayBegin(Language each, String key) {
        return viewer.actor().mayBegin(each, key) && (viewer.actor().may(Right.EDIT, each, key, null) || !contentTypes.get(key).isGroup());
    }

    /** Those to which a new item can belong. */
    public List<TitledItem> getGroups() {
        return groups.all();
    }

    /** Whether this person begins items of a group and no others. */
    public boolean isGroupNeeded() {
        return viewer.actor().worksForGroupsAlone();
    }

    public void create() throws IOException {
        try {
            requireChosen();
            Language source = siteLanguages.find(language).orElse(siteLanguages.first());
            ContentId id = create.create(viewer.actor(), type, group == null ? null : ContentId.parse(group), source, new Words(title, "", "", contentTypes.emptyBody(type)), null);
            FacesContext.getCurrentInstance().getExternalContext().redirect("item.xhtml?id=" + id.value() + "&lang=" + source.tag());
        } catch (Refusal refusal) {
            messages.refused(refusal);
        }
    }

    /** What is missing is said at once; the title is looked at again with the rest of its rules. */
    private void requireChosen() {
        List<Refusal> missing = new ArrayList<>();
        if (type == null) {
            missing.add(Refusal.at("type", "type.empty"));
        }
        if (group == null && isGroupNeeded()) {
            missing.add(Refusal.at("group", "group.empty"));
        }
        if (!missing.isEmpty()) {
            if (title == null || title.isBlank()) {
                missing.add(Refusal.at("title", "title.empty"));
            }
            throw Refusal.all(missing);
        }
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Null for none. */
    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}

package eu.hansa.web.desk;

import eu.hansa.access.Audience;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.web.text.Text;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.Shelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be chosen in the forms about papers and folders, in the words of this request. */
@Named
@RequestScoped
public class PaperForms {

    @Inject
    private Languages languages;
    @Inject
    private LanguageNames languageNames;
    @Inject
    private Text text;

    /** What was typed by language tag, as the verbs want it; fields left empty stay empty. */
    static Map<Language, String> byLanguage(Map<String, String> typed) {
        Map<Language, String> given = new HashMap<>();
        typed.forEach((tag, words) -> given.put(Language.of(tag), words == null ? "" : words));
        return given;
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
    }

    public List<SelectItem> getLanguageChoices() {
        List<SelectItem> choices = new ArrayList<>();
        choices.add(new SelectItem(null, text.get("paper.language.none")));
        languages.inOrder().forEach(language -> choices.add(new SelectItem(language.tag(), languageNames.of(language))));
        return choices;
    }

    public List<SelectItem> getStates() {
        return List.of(PaperState.values()).stream().map(state -> new SelectItem(state, text.get("paper.state." + state))).toList();
    }

    /** Every folder with those around it, and the place outside any. */
    public List<SelectItem> folders(Collection<? extends Shelf<?>> shelves) {
        return shelves.stream().map(shelf -> new SelectItem(shelf.folder(), path(shelf))).toList();
    }

    /** “2019 / Toulouse”. */
    public String path(Shelf<?> shelf) {
        return shelf.path().isEmpty() ? text.get("paper.folder.top")
                : shelf.path().stream().map(Translated::text).collect(Collectors.joining(" / "));
    }

    public List<SelectItem> audiences(ContentId group) {
        return List.of(Audience.group(group.value()), Audience.SIGNED_IN, Audience.PUBLIC).stream()
                .map(audience -> new SelectItem(audience.key(), name(audience))).toList();
    }

    public String names(Collection<Audience> audiences) {
        return audiences.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Audience audience) {
        return audience.equals(Audience.PUBLIC) || audience.equals(Audience.SIGNED_IN) ? text.get("audience." + audience)
                : text.get("paper.audience.group");
    }
}

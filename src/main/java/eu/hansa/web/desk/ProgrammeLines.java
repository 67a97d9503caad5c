package eu.hansa.web.desk;

import eu.hansa.conference.programme.ProgrammeDesk;
import eu.hansa.conference.programme.ProgrammeWords;
import eu.hansa.content.WorklistItem;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Below an item of the worklist: how far the words of its programme have come in each language. */
@Named
@RequestScoped
public class ProgrammeLines {

    @Inject
    private ProgrammeDesk programmes;
    @Inject
    private WorklistPage page;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Text text;

    private Map<ContentId, ProgrammeWords> words;

    /** Null for an item that has no programme, or nothing to translate in it. */
    public ProgrammeWords words(WorklistItem item) {
        if (words == null) {
            words = new HashMap<>();
            programmes.open(viewer.actor(), page.getSlice().entries().stream().map(WorklistItem::id).toList())
                    .forEach((id, copy) -> words.put(id, ProgrammeWords.of(copy.programme())));
        }
        ProgrammeWords found = words.get(item.id());
        return found == null || found.total() == 0 ? null : found;
    }

    /** “10 of 21”; in the language of the source, where all is there, just how many they are. */
    public String told(WorklistItem item, Language language) {
        ProgrammeWords found = words(item);
        return language.equals(item.sourceLanguage()) && found.missing(language) == 0 ? text.of("desk.worklist.programme.all", found.total())
                : text.of("desk.worklist.programme.some", found.written(language), found.total());
    }

    /** Where they are written, beside those of the source. */
    public String address(WorklistItem item, Language language) {
        return "programme.xhtml?id=" + item.id() + (language.equals(item.sourceLanguage()) ? "" : "&beside=" + language);
    }
}

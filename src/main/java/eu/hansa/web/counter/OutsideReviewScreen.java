package eu.hansa.web.counter;

import eu.hansa.content.WordsField;
import eu.hansa.content.compare.Difference;
import eu.hansa.content.compare.Passage;
import eu.hansa.content.review.Anchor;
import eu.hansa.content.review.Comments;
import eu.hansa.content.review.OutsideDecision;
import eu.hansa.content.review.OutsideReviews;
import eu.hansa.content.review.OutsideState;
import eu.hansa.content.review.OutsideView;
import eu.hansa.kernel.Refusal;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.PublishedAsset;
import eu.hansa.web.entry.LapsedForms;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the link leads that somebody without an account was sent: one revision to be read, and an answer to be given. */
@Named
@ViewScoped
public class OutsideReviewScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String REMARK = "remark-";

    @Inject
    private OutsideReviews reviews;
    @Inject
    private AssetLibrary library;
    @Inject
    private TextLocale locale;
    @Inject
    private Texts texts;
    @Inject
    private Text text;

    private String link;
    private OutsideView view;
    private String name;
    private OutsideDecision decision;
    private String note;
    private boolean lapsed;
    private boolean answered;
    private Map<String, String> remarks = new HashMap<>();
    private final Complaints wrong = new Complaints();

    /** One text of the item. */
    public record Field(String name, String label, List<Part> parts) {
    }

    /**
     * A passage.
     *
     * @param source the same passage of the source; null where there is none
     */
    public record Part(String key, Passage passage, String source) {
    }

    @PostConstruct
    void begin() {
        link = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("link");
        view = reviews.look(link).orElse(null);
        name = view == null ? null : view.reviewer();
        if (isChanging()) {
            name = view.answer().name();
            decision = view.answer().decision();
            note = view.answer().note();
        }
        Map<String, String> typed = LapsedForms.typed(FacesContext.getCurrentInstance());
        lapsed = typed.containsKey("lapsed");
        if (lapsed) {
            take(typed);
        }
    }

    /** What the form brought, which is as plain as a form can be, so that nothing typed depends on how long it was open. */
    private void take(Map<String, String> form) {
        name = form.getOrDefault("name", name);
        decision = Arrays.stream(OutsideDecision.values()).filter(each -> each.name().equals(form.get("decision"))).findFirst().orElse(null);
        note = form.get("note");
        remarks = new HashMap<>();
        form.forEach((field, words) -> {
            if (field.startsWith(REMARK) && !words.isBlank()) {
                remarks.put(field.substring(REMARK.length()), words);
            }
        });
    }

    /** What came with the form, which also comes back when somebody reads on in another language. */
    public void keep() {
        if (FacesContext.getCurrentInstance().isPostback() && !answered) {
            take(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        }
    }

    public void send() {
        wrong.clear();
        take(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        try {
            reviews.answer(link, name, decision, note, anchors());
            answered = true;
        } catch (Refusal refusal) {
            wrong.add(refusal);
        }
        view = reviews.look(link).orElse(null);
    }

    private Map<Anchor, String> anchors() {
        Map<Anchor, String> anchors = new LinkedHashMap<>();
        if (view != null && view.text() != null) {
            Comments.passages(view.text().words()).forEach((field, passages) -> {
                for (int place = 0; place < passages.size(); place++) {
                    String words = remarks.get(key(field, place));
                    if (words != null) {
                        anchors.put(new Anchor(field, place, passages.get(place)), words);
                    }
                }
            });
        }
        return anchors;
    }

    private static String key(String field, int place) {
        return field + "-" + place;
    }

    /** What is to be said here, as the end of a key; {@code void} for a link that is none of ours. */
    public String getState() {
        return view == null ? "void" : view.state().takesAnswer() && !answered ? "open" : view.state().name();
    }

    /** Whether there is an answer already, in the place of which another may be put. */
    public boolean isChanging() {
        return view != null && view.state() == OutsideState.CHANGEABLE;
    }

    public List<Field> getFields() {
        Map<String, List<String>> sources = view.text().source() == null ? Map.of() : Comments.passages(view.text().source());
        List<Field> fields = new ArrayList<>();
        for (WordsField field : WordsField.of(view.text().words())) {
            List<Part> parts = new ArrayList<>();
            for (Passage passage : Difference.of(field.value(), field.value(), field.markup()).passages()) {
                List<String> source = sources.getOrDefault(field.name(), List.of());
                int place = parts.size();
                parts.add(new Part(key(field.name(), place), passage, place < source.size() ? source.get(place) : null));
            }
            if (!parts.isEmpty() && !field.name().equals("slug")) {
                fields.add(new Field(field.name(), label(field.name()), parts));
            }
        }
        return fields;
    }

    private String label(String field) {
        String key = view.text().type() + ".field." + field.replaceAll("_.*", "");
        return texts.has(locale.locale(), key) ? text.get(key) : field;
    }

    /** The pictures that the revision shows. */
    public List<PublishedAsset> getPictures() {
        return library.find(view.text().files(), view.text().language()).values().stream().filter(PublishedAsset::isPicture).toList();
    }

    public OutsideView getView() {
        return view;
    }

    public String getLink() {
        return link;
    }

    public boolean isLapsed() {
        return lapsed;
    }

    /** Whether the answer was given a moment ago. */
    public boolean isAnswered() {
        return answered;
    }

    public Complaints getWrong() {
        return wrong;
    }

    public String getName() {
        return name;
    }

    public String getNote() {
        return note;
    }

    public OutsideDecision getDecision() {
        return decision;
    }

    public OutsideDecision[] getDecisions() {
        return OutsideDecision.values();
    }

    public Map<String, String> getRemarks() {
        return remarks;
    }
}

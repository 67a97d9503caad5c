package eu.hansa.web.desk;

import eu.hansa.content.EditState;
import eu.hansa.content.Words;
import eu.hansa.content.WordsField;
import eu.hansa.content.compare.Difference;
import eu.hansa.content.compare.Passage;
import eu.hansa.content.review.CommentThread;
import eu.hansa.content.review.Comments;
import eu.hansa.content.review.Remark;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.Return;
import eu.hansa.content.workflow.RevisionText;
import eu.hansa.content.workflow.Verb;
import eu.hansa.kernel.Refusal;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page on which a text is judged: what has changed since the reviewer saw it or since visitors do, passage by passage,
 * with what is said of each. It is meant to be read on a phone as well.
 */
@Named
@ViewScoped
public class ReviewScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WHOLE = "whole";

    @Inject
    private ItemScreen screen;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Comments comments;
    @Inject
    private Approve approve;
    @Inject
    private Return giveBack;
    @Inject
    private FieldNames fieldNames;
    @Inject
    private Messages messages;

    private String show;
    private String since;
    private String source;
    private Long read;
    private String reason;
    private final Map<String, String> typed = new HashMap<>();
    private transient List<Field> fields;
    private transient List<CommentThread> threads;
    private transient Optional<RevisionText> base;

    /** One text of the item, with those of its passages that are to be shown. */
    public record Field(String name, String label, List<Part> parts) {
    }

    /**
     * A passage.
     *
     * @param place  where it stands in its field, counted from 0; -1 for one that was taken out
     * @param index  where it stands among all that the page shows, counted from 0
     * @param source the same passage of the source; null where there is none
     */
    public record Part(String field, int place, int index, Passage passage, String source, List<CommentThread> threads) {

        public boolean isThere() {
            return place >= 0;
        }

        /** By what it is told from all others of the page. */
        public String key() {
            return field + "-" + place;
        }
    }

    public void open() throws IOException {
        screen.open();
        if (screen.item() != null && screen.getDossier().head() != null) {
            read = screen.getDossier().head().id();
        }
    }

    private Dossier dossier() {
        return screen.getDossier();
    }

    public boolean isInReview() {
        return dossier().line().state() == EditState.IN_REVIEW;
    }

    public boolean isOpen(String verb) {
        return dossier().isOpen(Verb.valueOf(verb));
    }

    /** The revision with which the newest is compared; null when all of it is new. */
    public RevisionText getBase() {
        if (base == null) {
            Integer number = "live".equals(since) && getLive() != null ? getLive() : getSeen() != null ? getSeen() : getLive();
            base = number == null ? Optional.empty()
                    : dossiers.revision(screen.actor(), dossier().id(), dossier().language(), number.intValue());
        }
        return base.orElse(null);
    }

    /** The number of the revision that this person judged last; null for none, and when nothing came since. */
    public Integer getSeen() {
        return older(dossiers.lastJudged(screen.actor(), dossier().id(), dossier().language()).orElse(null));
    }

    /** Whether this person has judged the newest revision. */
    public boolean isJudged() {
        return dossier().head() != null && dossiers.lastJudged(screen.actor(), dossier().id(), dossier().language())
                .filter(number -> number == dossier().head().number()).isPresent();
    }

    /** The number of the revision that visitors see; null for none, and when nothing came since. */
    public Integer getLive() {
        return older(dossier().live());
    }

    private Integer older(Integer number) {
        return number == null || dossier().head() == null || number >= dossier().head().number() ? null : number;
    }

    /** Whether all of the text is shown, and not what has changed alone. */
    public boolean isWhole() {
        return WHOLE.equals(show) || getBase() == null;
    }

    public boolean isBesideSource() {
        return source != null && dossier().source() != null;
    }

    public List<Field> getFields() {
        if (fields == null) {
            fields = dossier().head() == null ? List.of() : read();
        }
        return fields;
    }

    private List<Field> read() {
        Words now = dossier().head().words();
        Words before = getBase() == null ? now : getBase().words();
        Map<String, List<String>> sourcePassages = isBesideSource() ? Comments.passages(dossier().source().words()) : Map.of();
        List<Field> all = new ArrayList<>();
        int[] index = {0};
        WordsField.sideBySide(before, now).forEach((name, same) -> {
            Difference difference = Difference.of(same.get(0).value(), same.get(1).value(), same.get(1).markup());
            List<Part> parts = parts(name, difference, sourcePassages.getOrDefault(name, List.of()), index);
            if (!parts.isEmpty() && (!name.equals("slug") || difference.isChanged())) {
                all.add(new Field(name, fieldNames.of(dossier().type(), name), parts));
            }
        });
        return all;
    }

    private List<Part> parts(String field, Difference difference, List<String> sources, int[] index) {
        List<Part> parts = new ArrayList<>();
        int place = 0;
        for (Passage passage : difference.passages()) {
            int here = passage.after().isBlank() ? -1 : place++;
            List<CommentThread> said = here < 0 ? List.of() : getThreads().stream().filter(thread -> thread.isAt(field, here)).toList();
            if (isWhole() || passage.isChanged() || said.stream().anyMatch(CommentThread::isOpen)) {
                parts.add(new Part(field, here, index[0]++, passage,
                        here >= 0 && here < sources.size() ? sources.get(here) : null, said));
            }
        }
        return parts;
    }

    public List<CommentThread> getThreads() {
        if (threads == null) {
            threads = comments.of(screen.actor(), dossier().id(), dossier().language());
        }
        return threads;
    }

    public long getOpenThreads() {
        return getThreads().stream().filter(CommentThread::isOpen).count();
    }

    /** What was said of passages that are gone. */
    public List<CommentThread> getHomeless() {
        return getThreads().stream().filter(thread -> thread.passage() < 0).toList();
    }

    public String label(String field) {
        return fieldNames.of(dossier().type(), field);
    }

    public void comment(Part part) {
        perform(part.key(), part.key(), "desk.review.commented", () -> { });
    }

    public void answer(CommentThread thread) {
        perform(key(thread), key(thread), "desk.review.answered", () -> { });
    }

    public void resolve(CommentThread thread) {
        perform(null, key(thread), "desk.review.resolved", () -> comments.resolve(screen.actor(), thread.id()));
    }

    public void reopen(CommentThread thread) {
        perform(null, key(thread), "desk.review.reopened", () -> comments.reopen(screen.actor(), thread.id()));
    }

    /** All that was typed, wherever on the page; and what has to be said, though it be empty. */
    private List<Remark> remarks(String required) {
        List<Remark> remarks = new ArrayList<>();
        for (Field field : getFields()) {
            for (Part part : field.parts()) {
                if (isSaid(part.key(), required)) {
                    remarks.add(Remark.of("comment[" + part.index() + "]", part.field(), part.place(), typed.get(part.key())));
                }
                part.threads().stream().filter(thread -> isSaid(key(thread), required))
                        .forEach(thread -> remarks.add(Remark.answer("answer[" + place(thread) + "]", thread.id(), typed.get(key(thread)))));
            }
        }
        return remarks;
    }

    private boolean isSaid(String key, String required) {
        String words = typed.get(key);
        return key.equals(required) || words != null && !words.isBlank();
    }

    /** Under which an answer is typed, and to which one comes back. */
    public String key(CommentThread thread) {
        return "thread-" + thread.id();
    }

    /** Where a thread's answer stands among all answers of the page. */
    private int place(CommentThread thread) {
        List<CommentThread> shown = new ArrayList<>();
        getFields().forEach(field -> field.parts().forEach(part -> shown.addAll(part.threads())));
        return shown.stream().map(CommentThread::id).toList().indexOf(thread.id());
    }

    /** Approves the revision that was read here, and no other. */
    public void approve() {
        perform(null, null, "desk.item.done.APPROVE",
                () -> approve.approve(screen.actor(), screen.item(), screen.language(), read == null ? 0 : read, null));
    }

    public void giveBack() {
        perform(null, null, "desk.item.done.RETURN", () -> WorkflowBar.told("note", "reason",
                () -> giveBack.giveBack(screen.actor(), screen.item(), screen.language(), reason)));
    }

    /** Whether the dialog is to be open from the start, because what was asked for in it was refused. */
    public boolean isReasonRefused() {
        return FacesContext.getCurrentInstance().getMessageList("reason").stream().findAny().isPresent();
    }

    /**
     * Says all that was typed on the page, does something and comes back; or tells what is refused and stays, with nothing done
     * and everything as it was typed.
     *
     * @param required the key of what has to be said; null for nothing
     * @param place    of the page to which one comes back; null for its top
     */
    private void perform(String required, String place, String done, Runnable deed) {
        try {
            comments.say(screen.actor(), screen.item(), screen.language(), dossier().head().number(), remarks(required), deed);
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return;
        }
        messages.done(done);
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + getAddress(isWhole(), since, source != null)
                    + (place == null ? "" : "#" + place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This page, as it shows another part of the truth. */
    public String getAddress(boolean whole, String against, boolean besideSource) {
        return "/desk/review.xhtml?id=" + screen.item() + "&lang=" + screen.language() + (whole ? "&show=" + WHOLE : "")
                + (against == null ? "" : "&since=" + against) + (besideSource ? "&source=1" : "");
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getSince() {
        return since;
    }

    /** What else is meant than the live text is the same as nothing. */
    public void setSince(String since) {
        this.since = "live".equals(since) ? since : null;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What is being typed of a passage or a comment, by its key. */
    public Map<String, String> getTyped() {
        return typed;
    }
}

package eu.hansa.web.desk;

import eu.hansa.content.review.OutsideLine;
import eu.hansa.content.review.OutsideReviews;
import eu.hansa.content.review.OutsideState;
import eu.hansa.content.review.OutsideWish;
import eu.hansa.kernel.InterfaceLanguages;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.text.Text;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asking somebody without an account to review the text that is open, and what came of it. */
@Named
@ViewScoped
public class OutsideForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ItemScreen screen;
    @Inject
    private OutsideReviews reviews;
    @Inject
    private Days days;
    @Inject
    private Text text;
    @Inject
    private Messages messages;

    private String name;
    private String email;
    private String language;
    private String note;
    private String due;
    private transient List<OutsideLine> lines;

    public String ask() {
        return screen.perform("outsideDialog", "desk.item.done.ASK_OUTSIDE", () -> reviews.ask(screen.actor(), screen.item(),
                screen.language(), new OutsideWish(name, email, Language.of(getLanguage()), note, day())));
    }

    private LocalDate day() {
        try {
            return due == null || due.isBlank() ? null : LocalDate.parse(due.strip());
        } catch (DateTimeException malformed) {
            throw Refusal.at("outsideDue", "moment.day");
        }
    }

    /** Ends the link of one of them; what was typed stays. */
    public void end(String link) {
        screen.stay(null, () -> {
            reviews.end(screen.actor(), screen.item(), screen.language(), link);
            lines = null;
            messages.done("desk.outside.ended");
        });
    }

    /** Who was asked outside and what came of it, the last first. */
    public List<OutsideLine> getLines() {
        if (lines == null) {
            lines = reviews.of(screen.actor(), screen.item(), screen.language());
        }
        return lines;
    }

    public boolean isMayEnd() {
        return OutsideReviews.mayEnd(screen.actor(), screen.getDossier().language(), screen.getDossier().type(), screen.getDossier().groupId());
    }

    /** Who was asked and what came of it, in words, as far as it still matters to the text; several who have not answered in one line. */
    public List<String> getTold() {
        List<OutsideLine> waiting = getLines().stream().filter(line -> line.state() == OutsideState.OPEN).toList();
        Stream<String> asked = waiting.size() > 1
                ? Stream.of(text.of("desk.outside.open.several", waiting.stream().map(OutsideLine::name).collect(Collectors.joining(", "))))
                : waiting.stream().map(line -> text.of("desk.outside.open", line.name(), line.email(), days.of(line.expires())));
        Stream<String> answered = getLines().stream()
                .filter(line -> line.state() == OutsideState.CHANGEABLE || line.state() == OutsideState.ANSWERED)
                .map(line -> text.of("desk.outside." + line.decision(), line.name(), line.email(), days.of(line.answeredAt()), line.revision()));
        return Stream.concat(asked, answered).toList();
    }

    /** What became of one link: an answer, or why there is none. */
    public String outcome(OutsideLine line) {
        return switch (line.state()) {
            case OPEN -> text.of("desk.outside.line.OPEN", days.of(line.expires()));
            case CHANGEABLE -> text.of("desk.outside.line.CHANGEABLE", answer(line), days.of(line.answeredAt()), days.of(line.expires()));
            case ANSWERED -> text.of("desk.outside.line.ANSWERED", answer(line), days.of(line.answeredAt()));
            case EXPIRED -> text.of("desk.outside.line.EXPIRED", days.of(line.expires()));
            case ENDED -> text.of("desk.outside.line.ENDED", line.endedBy(), days.of(line.expires()));
            case NEWER -> text.get("desk.outside.line.NEWER");
            case DECIDED -> text.get("desk.outside.line.DECIDED");
        };
    }

    private String answer(OutsideLine line) {
        return text.get("desk.outside.answer." + line.decision());
    }

    public List<Language> getLanguages() {
        return InterfaceLanguages.all();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** In which the person is written to: where nobody chose, that of the text, if the portal speaks it. */
    public String getLanguage() {
        return language != null ? language
                : InterfaceLanguages.find(screen.language().tag()).orElse(InterfaceLanguages.all().get(0)).tag();
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}

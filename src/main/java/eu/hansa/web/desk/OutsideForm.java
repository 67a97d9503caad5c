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

    private String name;
    private String email;
    private String language;
    private String note;
    private String due;
    private transient List<String> lines;

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

    /** Who was asked outside and what came of it, the last first; links that came to nothing are left out. */
    public List<String> getLines() {
        if (lines == null) {
            lines = reviews.of(screen.actor(), screen.item(), screen.language()).stream()
                    .filter(line -> line.state() == OutsideState.OPEN || line.state() == OutsideState.ANSWERED).map(this::told).toList();
        }
        return lines;
    }

    private String told(OutsideLine line) {
        return line.state() == OutsideState.OPEN ? text.of("desk.outside.open", line.name(), line.email(), days.of(line.expires()))
                : text.of("desk.outside." + line.decision(), line.name(), line.email(), days.of(line.answeredAt()));
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

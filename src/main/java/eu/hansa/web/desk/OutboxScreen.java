package eu.hansa.web.desk;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import eu.hansa.mail.MailCounts;
import eu.hansa.mail.MailLine;
import eu.hansa.mail.MailState;
import eu.hansa.mail.Outbox;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The outbox: a list by state, and one mail whole. The lines stay those that were shown until the page is opened anew,
 * so that a button means the mail beside it however many have come in since.
 */
@Named
@ViewScoped
public class OutboxScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 25;

    @Inject
    private Outbox outbox;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;
    @Inject
    private Text text;
    @Inject
    private Moments moments;
    @Inject
    private TextLocale locale;

    private MailState state;
    private int page;
    private int pages;
    private ArrayList<MailLine> lines;
    private MailLine chosen;
    private String body;
    private String address;

    /** A way to look at the list, with how many mails it shows. */
    public record Show(String query, String label, boolean isHere) {
    }

    /** Reads what the address asks for; a mail that is not there (any more) is a page that is not there. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        if (!viewer.isAdministrator() || !choose(asked.get("mail"))) {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        state = Arrays.stream(MailState.values()).filter(s -> s.name().equalsIgnoreCase(asked.get("show"))).findFirst().orElse(null);
        Slice<MailLine> slice = outbox.page(state, Paging.asked(asked.get("page")), PAGE_SIZE);
        if (slice.entries().isEmpty() && slice.total() > 0) {
            slice = outbox.page(state, slice.pages(), PAGE_SIZE);
        }
        page = slice.page();
        pages = slice.pages();
        lines = new ArrayList<>(slice.entries());
    }

    /** Whether the list was asked for, or a mail that is there. */
    private boolean choose(String id) {
        if (id == null) {
            return true;
        }
        if (!id.matches("[0-9]{1,18}")) {
            return false;
        }
        chosen = outbox.find(Long.parseLong(id)).orElse(null);
        body = outbox.body(Long.parseLong(id)).orElse(null);
        return chosen != null;
    }

    public String tryNow(long id) {
        return perform(() -> {
            outbox.tryNow(viewer.actor(), id);
            messages.done("desk.outbox.tried");
        });
    }

    public String changeAddress() {
        return perform(() -> {
            outbox.changeAddress(viewer.actor(), chosen.id(), address);
            messages.done("desk.outbox.redirected", address.strip());
        });
    }

    private String perform(Runnable deed) {
        try {
            deed.run();
            return "/desk/outbox.xhtml?faces-redirect=true&" + (chosen == null ? getQuery() + "page=" + page : "mail=" + chosen.id());
        } catch (Refusal refusal) {
            messages.refused(refusal);
            return null;
        }
    }

    public List<Show> getShows() {
        MailCounts counts = outbox.counts();
        List<Show> shows = new ArrayList<>();
        shows.add(new Show("", text.of("desk.outbox.show.all", counts.all()), state == null));
        for (MailState each : List.of(MailState.FAILED, MailState.WAITING, MailState.SENT)) {
            shows.add(new Show("?show=" + key(each), text.of("desk.outbox.show." + key(each), counts.of(each)), state == each));
        }
        return shows;
    }

    private static String key(MailState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The sign of a state, of the desk's own set. */
    public String sign(MailLine line) {
        return switch (line.state()) {
            case SENT -> "approved";
            case FAILED -> "returned";
            case WAITING -> line.attempts() > 0 ? "outdated" : "scheduled";
        };
    }

    /** The state of a mail and what comes next, in words. */
    public String told(MailLine line) {
        return switch (line.state()) {
            case SENT -> text.of("desk.outbox.state.sent", moments.of(line.sentAt()));
            case FAILED -> text.of("desk.outbox.state.failed", line.attempts(), moments.of(line.failedAt()));
            case WAITING -> !outbox.sends() ? text.get("desk.outbox.state.unsent")
                    : line.attempts() == 0 ? text.get("desk.outbox.state.new")
                    : text.of("desk.outbox.state.waiting", line.attempts(), moments.of(line.nextTryAt()));
        };
    }

    public boolean canBeTried(MailLine line) {
        return line.state() != MailState.SENT && outbox.sends();
    }

    public String languageName(MailLine line) {
        return Language.of(line.language()).nameIn(locale.locale());
    }

    public String topicName(MailLine line) {
        return text.get("mail.topic." + line.topic());
    }

    public boolean isSending() {
        return outbox.sends();
    }

    public List<MailLine> getLines() {
        return lines;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages;
    }

    /** What the addresses of the other pages of this list begin with. */
    public String getQuery() {
        return state == null ? "" : "show=" + key(state) + "&";
    }

    /** The mail that is shown whole; null while the list is. */
    public MailLine getChosen() {
        return chosen;
    }

    public String getBody() {
        return body;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}

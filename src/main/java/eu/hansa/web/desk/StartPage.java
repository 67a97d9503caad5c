package eu.hansa.web.desk;

import eu.hansa.account.Accounts;
import eu.hansa.content.OwedText;
import eu.hansa.content.ReleaseEvent;
import eu.hansa.content.Worklist;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Slice;
import eu.hansa.mail.MailLine;
import eu.hansa.mail.MailState;
import eu.hansa.mail.Outbox;
import eu.hansa.web.entry.CurrentViewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What there is to do today, for the person who asks. */
@Named
@RequestScoped
public class StartPage {

    private static final int MOST_WAITING = 20;
    private static final int MOST_OUTDATED = 10;
    private static final int MOST_EVENTS = 15;
    private static final int MOST_MAILS = 5;
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private CurrentViewer viewer;
    @Inject
    private Worklist worklist;
    @Inject
    private Outbox outbox;
    @Inject
    private Languages languages;
    @Inject
    private Accounts accounts;
    @Inject
    private Clock clock;

    private Slice<OwedText> waiting;
    private Slice<OwedText> outdated;
    private Slice<ReleaseEvent> events;
    private Slice<MailLine> mails;

    @PostConstruct
    void ask() {
        waiting = worklist.owed(viewer.actor(), MOST_WAITING);
        outdated = worklist.outdated(viewer.actor(), MOST_OUTDATED);
        events = worklist.releases(viewer.actor(), clock.instant().plus(WEEK));
        if (viewer.isAdministrator()) {
            mails = outbox.page(MailState.FAILED, 1, MOST_MAILS);
        }
    }

    /** Whether the three things to know are shown; until the person has said that they know them. */
    public boolean isIntroducing() {
        return viewer.account().filter(accounts::isNewAtDesk).isPresent();
    }

    public String introduced() {
        viewer.account().ifPresent(accounts::shownRound);
        return "/desk/start.xhtml?faces-redirect=true";
    }

    public Slice<OwedText> getWaiting() {
        return waiting;
    }

    public Slice<OwedText> getOutdated() {
        return outdated;
    }

    /** How many items go live, without what only ends. */
    public long getGoingLive() {
        return events.entries().stream().filter(event -> event.kind() != ReleaseEvent.Kind.EXPIRES).count();
    }

    /** Whether more happens this week than is counted. */
    public boolean isManyEvents() {
        return events.more();
    }

    public List<ReleaseEvent> getEvents() {
        return events.entries().stream().limit(MOST_EVENTS).toList();
    }

    /** Null for those whom mails do not concern. */
    public Slice<MailLine> getMails() {
        return mails;
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
    }
}

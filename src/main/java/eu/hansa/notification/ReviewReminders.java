package eu.hansa.notification;

import eu.hansa.access.Right;
import eu.hansa.account.RightHolder;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.EditState;
import eu.hansa.content.ReviewRequest;
import eu.hansa.content.Translation;
import eu.hansa.kernel.ContentId;
import eu.hansa.mail.Outbox;
import eu.hansa.membership.RightHolders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reminds of reviews that were asked for by a day: once on the day before, once when they are late. It writes to whoever
 * was asked, or to all who may review the text and did not write it.
 */
@ApplicationScoped
@Transactional
public class ReviewReminders {

    private static final int AT_A_TIME = 50;

    @Inject
    private ContentRepository content;
    @Inject
    private RightHolders holders;
    @Inject
    private Outbox outbox;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String site;

    /** What is more than a few dozen items waits for the next time. */
    public void tell() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        for (ContentId id : content.toRemindOf(today, AT_A_TIME)) {
            ContentItem item = content.lock(id);
            for (Translation translation : item.translations()) {
                ReviewRequest.Reminder owed = translation.editState() != EditState.IN_REVIEW ? null
                        : translation.review().map(review -> review.owed(today)).orElse(null);
                if (owed != null) {
                    translation.review().orElseThrow().remind(owed);
                    remind(item, translation, owed);
                }
            }
        }
    }

    private void remind(ContentItem item, Translation translation, ReviewRequest.Reminder what) {
        ReviewRequest request = translation.review().orElseThrow();
        Set<Long> authors = content.authorsSinceApproval(translation);
        List<RightHolder> readers = holders.of(Right.REVIEW, translation.language(), item.type(), item.groupId()).stream()
                .filter(holder -> request.reviewerId() == null ? !authors.contains(holder.accountId())
                        : request.reviewerId() == holder.accountId()).toList();
        String title = content.head(translation).title();
        String mail = what == ReviewRequest.Reminder.LATE ? "mail.late" : "mail.remind";
        String portal = site.replaceAll("/+$", "");
        for (RightHolder reader : readers) {
            String language = translation.language().nameIn(reader.language().locale());
            Letter letter = new Letter(reader.language().locale()).say("mail.greeting", reader.name());
            letter.say(mail + ".lead", title, language, letter.day(request.due()));
            if (request.note() != null) {
                letter.quote("mail.note", request.note());
            }
            letter.point("mail.submit.desk", portal + "/desk/review.xhtml?id=" + item.id() + "&lang=" + translation.language());
            letter.say("mail.end", portal);
            outbox.queue(reader.email(), reader.name(), reader.language(), letter.worded(mail + ".subject", title, language), letter.text(),
                    mail.substring("mail.".length()), item.id().value());
        }
    }
}

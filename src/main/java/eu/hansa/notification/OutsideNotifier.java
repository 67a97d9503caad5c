package eu.hansa.notification;

import eu.hansa.content.review.OutsideAsked;
import eu.hansa.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the link to whoever was asked outside, in the language that was chosen for the person. */
@ApplicationScoped
public class OutsideNotifier {

    @Inject
    private Outbox outbox;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String site;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    void follow(@Observes OutsideAsked asked) {
        String portal = site.replaceAll("/+$", "");
        Letter letter = new Letter(asked.wish().language().locale()).say("mail.greeting", asked.wish().name());
        letter.say("mail.outside.lead", asked.asker(), asked.title(), asked.language().nameIn(letter.locale()), portal);
        if (asked.wish().due() != null) {
            letter.say("mail.submit.due", letter.day(asked.wish().due()));
        }
        if (asked.wish().note() != null) {
            letter.quote("mail.note", asked.wish().note());
        }
        letter.point("mail.outside.link", portal + "/review?link=" + asked.secret() + "&lang=" + asked.wish().language());
        letter.say("mail.outside.until", letter.moment(asked.expires(), zone));
        letter.say("mail.outside.end", asked.asker());
        outbox.queue(asked.wish().email(), asked.wish().name(), asked.wish().language(),
                letter.worded("mail.outside.subject", asked.asker(), asked.title()), letter.text(), "outside", asked.item().value());
    }
}

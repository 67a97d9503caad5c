package eu.hansa.notification;

import eu.hansa.kernel.Language;
import eu.hansa.mail.Outbox;
import eu.hansa.membership.GroupNames;
import eu.hansa.membership.Notice;
import eu.hansa.membership.RightHolders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes to those whom a change among a group's people concerns, each in their own language and never to the one who made
 * it: to the officers when somebody asks, joins or leaves, and to the person in all other cases.
 */
@ApplicationScoped
public class GroupNotifier {

    private static final String TOPIC = "group";

    @Inject
    private RightHolders holders;
    @Inject
    private GroupNames names;
    @Inject
    private Outbox outbox;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String site;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    /** Whom the portal itself lets in, as at its first start, it writes nothing; when a term is over, nobody else tells so. */
    void follow(@Observes Notice notice) {
        if (notice.by().accountId() == null && notice.kind() != Notice.Kind.TERM_OVER) {
            return;
        }
        if (notice.kind().concernsOfficers()) {
            holders.officers(notice.group().id().value()).stream()
                    .filter(officer -> !Objects.equals(officer.accountId(), notice.accountId()))
                    .forEach(officer -> write(notice, officer.email(), officer.name(), officer.language()));
        } else if (notice.accountId() == null || !notice.accountId().equals(notice.by().accountId())) {
            write(notice, notice.email(), notice.name(), notice.language());
        }
    }

    private void write(Notice notice, String email, String name, Language language) {
        Locale locale = language.locale();
        String key = "mail.group." + notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String group = names.of(notice.group(), language).text();
        Letter letter = new Letter(locale).say("mail.greeting", name);
        letter.say(key + ".lead", notice.kind().concernsOfficers() ? notice.name() : notice.by().name(), group);
        if (notice.note() != null) {
            letter.quote(notice.kind() == Notice.Kind.ASKED ? "mail.group.message" : "mail.reason", notice.note());
        }
        if (notice.kind() == Notice.Kind.INVITED) {
            letter.point("mail.group.invited.link", portal() + "/invitation?link=" + notice.secret());
            letter.say("mail.group.invited.until", letter.moment(notice.expires(), zone));
        } else {
            target(notice).ifPresent(address -> letter.point(key + ".link", address));
        }
        letter.say("mail.group.end", portal());
        outbox.queue(email, name, language, letter.worded(key + ".subject", notice.kind().concernsOfficers() ? notice.name() : notice.by().name(),
                group), letter.text(), TOPIC, notice.group().id().value());
    }

    private Optional<String> target(Notice notice) {
        long group = notice.group().id().value();
        return switch (notice.kind()) {
            case ASKED, JOINED, LEFT, MADE_OFFICER -> Optional.of(portal() + "/desk/members.xhtml?group=" + group);
            case ACCEPTED, MADE_READER -> Optional.of(portal() + "/membership?group=" + group);
            case REFUSED, REMOVED, TERM_OVER, INVITED -> Optional.empty();
        };
    }

    private String portal() {
        return site.replaceAll("/+$", "");
    }
}

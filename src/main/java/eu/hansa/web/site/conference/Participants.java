package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationState;
import eu.hansa.conference.programme.Session;
import eu.hansa.directory.PersonEntry;
import eu.hansa.web.site.ItemPage;
import eu.hansa.web.site.Link;
import eu.hansa.web.site.Once;
import eu.hansa.web.site.Phrase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everybody whom a programme names, by name, and where in it. */
@Named
@RequestScoped
public class Participants {

    @Inject
    private ProgrammePage programme;
    @Inject
    private ConferencePage conference;
    @Inject
    private ConferenceAddresses addresses;
    @Inject
    private ItemPage item;

    private final Once<List<Line>> lines = new Once<>(this::findLines);

    /**
     * Somebody.
     *
     * @param address  of the person's page; null for none
     * @param function as at this event; null when nothing is said
     * @param sessions where he or she takes part
     */
    public record Line(String name, String address, Phrase function, List<Link> sessions) {
    }

    /** Somebody while the programme is gone through. */
    private record Found(String name, String sortName, PersonEntry person, Map<String, String> function, List<Link> sessions) {
    }

    public List<Line> getLines() {
        return lines.get();
    }

    private List<Line> findLines() {
        Map<Object, Found> found = new LinkedHashMap<>();
        for (Session session : conference.programme().orElseThrow().programme().sessions()) {
            if (!session.cancelled()) {
                session.everybody().filter(one -> one.name() != null && one.state() != ParticipationState.CANCELLED)
                        .forEach(one -> note(one, session, found));
            }
        }
        Collator collator = Collator.getInstance(item.item().language().locale());
        return found.values().stream().sorted(Comparator.comparing(Found::sortName, collator)).map(this::line).toList();
    }

    private void note(Participation one, Session session, Map<Object, Found> found) {
        Object who = one.person() != null ? one.person() : one.name();
        PersonEntry person = one.person() == null ? null : programme.persons().get(one.person());
        Found entry = found.computeIfAbsent(who, key -> new Found(one.name(), person == null ? one.name() : person.sortName(), person,
                one.function(), new ArrayList<>()));
        Phrase title = conference.wording().of(session.title());
        String address = addresses.session(item.item(), session.id());
        if (title != null && entry.sessions().stream().noneMatch(link -> link.address().equals(address))) {
            entry.sessions().add(new Link(title.text(), address, title.language()));
        }
    }

    private Line line(Found found) {
        String page = found.person() != null && found.person().pageAgreed()
                ? addresses.person(item.item().language(), found.person().slug()).orElse(null) : null;
        return new Line(found.name(), page, conference.wording().of(found.function()), List.copyOf(found.sessions()));
    }
}

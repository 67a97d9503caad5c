package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.Comparison;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.publication.Published;
import eu.hansa.web.site.ItemPage;
import eu.hansa.web.site.Link;
import eu.hansa.web.site.Once;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What changed in a programme since an earlier version, as far as it concerns those who come. */
@Named
@RequestScoped
public class ProgrammeChanges {

    @Inject
    private ConferencePage conference;
    @Inject
    private ConferenceReleases releases;
    @Inject
    private ConferenceAddresses addresses;
    @Inject
    private ItemPage item;
    @Inject
    private Texts texts;
    @Inject
    private DateWords dateWords;
    @Inject
    private HttpServletRequest request;

    private final Once<Optional<ReleasedProgramme>> since = new Once<>(this::findSince);
    private final Once<List<ChangeView>> changes = new Once<>(this::findChanges);

    private Published published() {
        return item.item();
    }

    private Locale locale() {
        return published().language().locale();
    }

    private ReleasedProgramme current() {
        return conference.programme().orElseThrow();
    }

    private List<ReleaseHead> earlier() {
        return releases.versions(published()).stream().skip(1).toList();
    }

    /** The version that was asked for, or else the last before the current one; empty when there is no other. */
    private Optional<ReleasedProgramme> findSince() {
        String asked = request.getParameter("since");
        List<ReleaseHead> all = earlier();
        return all.stream().filter(head -> String.valueOf(head.number()).equals(asked)).findFirst().or(() -> all.stream().findFirst())
                .flatMap(head -> releases.version(published(), head.number()));
    }

    /** “Draft programme, version 2 of 12 October 2018”. */
    public String getVersionLine() {
        return line(current().head());
    }

    public boolean isFirst() {
        return since.get().isEmpty();
    }

    /** “Since version 1 of 2 October 2018”. */
    public String getSinceLine() {
        return since.get().map(before -> sinceLine(before.head())).orElse("");
    }

    private String sinceLine(ReleaseHead head) {
        return texts.get(locale(), "conference.changes.since", head.number(), ProgrammeVersion.day(head, conference.facts().zoneId(), locale(), dateWords));
    }

    private String line(ReleaseHead head) {
        return ProgrammeVersion.words(head, conference.facts().zoneId(), locale(), texts, dateWords);
    }

    /** What those who released the current version say of it; null when that is nothing. */
    public Phrase getNote() {
        return conference.wording().of(current().note());
    }

    public List<ChangeView> getChanges() {
        return changes.get();
    }

    private List<ChangeView> findChanges() {
        return since.get().map(before -> {
            ChangeWords words = new ChangeWords(before.programme(), current().programme(), conference.wording(), texts, dateWords,
                    session -> addresses.session(published(), session));
            return Comparison.of(before.programme(), current().programme()).concerningVisitors().stream().map(words::view).toList();
        }).orElse(List.of());
    }

    /** The comparisons with other versions, the newest first; empty when there is but one. */
    public List<Link> getOthers() {
        int shown = since.get().map(before -> before.head().number()).orElse(0);
        return earlier().stream().filter(head -> head.number() != shown)
                .map(head -> new Link(sinceLine(head), addresses.changes(published(), head.number()))).toList();
    }

    public String getProgramme() {
        return addresses.programme(published());
    }
}

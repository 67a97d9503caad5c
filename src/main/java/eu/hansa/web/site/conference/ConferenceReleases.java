package eu.hansa.web.site.conference;

import eu.hansa.conference.programme.ProgrammeReader;
import eu.hansa.conference.programme.ReleaseHead;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.publication.Published;
import eu.hansa.web.entry.SiteRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was released of programmes, each asked for once in a request, however many of its parts want to know. */
@RequestScoped
public class ConferenceReleases {

    @Inject
    private ProgrammeReader programmes;
    @Inject
    private SiteRequest site;

    private final Map<ContentId, List<ReleaseHead>> known = new HashMap<>();

    private List<ReleaseHead> heads(ContentId conference) {
        return heads(Set.of(conference)).get(conference);
    }

    private Map<ContentId, List<ReleaseHead>> heads(Collection<ContentId> conferences) {
        Set<ContentId> unknown = new LinkedHashSet<>(conferences);
        unknown.removeAll(known.keySet());
        Map<ContentId, List<ReleaseHead>> found = programmes.releases(unknown);
        unknown.forEach(id -> known.put(id, found.getOrDefault(id, List.of())));
        return known;
    }

    /** Which of these conferences have a programme, and in which of these languages. */
    Map<ContentId, Set<Language>> having(Map<ContentId, Set<Language>> published) {
        Map<ContentId, List<ReleaseHead>> heads = heads(published.keySet());
        Map<ContentId, Set<Language>> having = new HashMap<>();
        published.forEach((id, languages) -> having.put(id, ReleaseHead.languages(heads.get(id), languages)));
        return having;
    }

    /** The releases in the conference's language, newest first. */
    List<ReleaseHead> versions(Published conference) {
        return heads(conference.id()).stream().filter(head -> head.languages().contains(conference.language())).toList();
    }

    /** The newest one in the conference's language; empty while there is none. In a preview the one that is looked at. */
    Optional<ReleasedProgramme> current(Published conference) {
        Optional<ReleasedProgramme> unreleased = site.unreleased(ReleasedProgramme.class);
        return unreleased.isPresent() ? unreleased : versions(conference).stream().findFirst().flatMap(head -> programmes.version(conference, head.number()));
    }

    Optional<ReleasedProgramme> version(Published conference, int number) {
        return programmes.version(conference, number);
    }
}

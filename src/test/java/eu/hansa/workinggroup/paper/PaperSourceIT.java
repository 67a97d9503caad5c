package eu.hansa.workinggroup.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenDocuments;
import eu.hansa.given.Searching;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.publication.search.Hit;
import eu.hansa.publication.search.Question;
import eu.hansa.publication.search.Search;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers among what is found: by whom, and by which words. Each test looks for words of its own. */
@ArquillianTest
class PaperSourceIT {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");
    private static final Viewer ANYBODY = Viewer.anonymous();

    @Inject
    Papers papers;
    @Inject
    PaperDesk desk;
    @Inject
    GivenContent given;
    @Inject
    Search search;

    private ContentId group;
    private Actor officer;
    private Viewer member;

    @BeforeEach
    void aGroupWithAnOfficerAndAMember() {
        group = given.group("Group " + Ids.next());
        officer = GivenActors.officer(group);
        member = new Viewer(Set.of(Audience.SIGNED_IN, Audience.group(group.value())));
    }

    private long paper(String fileName, String text, Map<Language, String> titles, Language language) {
        return papers.add(officer, group, null, new ByteArrayInputStream(GivenDocuments.pdf(text)), fileName,
                new PaperWords(titles, language, PaperState.DRAFT));
    }

    private List<String> found(Viewer viewer, String words) {
        return search.find(viewer, Question.of(words, EN)).hits().entries().stream().map(Hit::plainTitle).toList();
    }

    private List<String> untilFound(Viewer viewer, String words) {
        return Searching.until(() -> found(viewer, words), titles -> !titles.isEmpty());
    }

    @Test
    void whatStandsInAFileIsFoundByMembersAlone() {
        paper("minutes-a.pdf", "Minutes on applecrumble", Map.of(EN, "Minutes of Toulouse", FR, "Proces-verbal de Toulouse"), EN);

        assertThat(untilFound(member, "applecrumble")).containsExactly("Minutes of Toulouse");
        assertThat(found(member, "proces-verbal applecrumble")).containsExactly("Minutes of Toulouse");
        assertThat(found(ANYBODY, "applecrumble")).isEmpty();
        assertThat(found(new Viewer(Set.of(Audience.SIGNED_IN, Audience.group(1))), "applecrumble")).isEmpty();
        assertThat(search.find(ANYBODY, Question.of("applecrumblo", EN)).correction()).isNull();
    }

    @Test
    void oneThatIsOpenedIsFoundByAllAndOneThatIsRemovedByNobody() {
        long id = paper("open-b.pdf", "A guideline on bilberrypie", Map.of(), null);
        untilFound(member, "bilberrypie");
        PaperEntry entry = desk.find(officer, id, EN).orElseThrow();

        papers.describe(officer, id, entry.version(), entry.words(), null, Set.of(Audience.PUBLIC));
        assertThat(untilFound(ANYBODY, "bilberrypie")).containsExactly("open-b.pdf");

        papers.remove(officer, id);
        assertThat(Searching.until(() -> found(member, "bilberrypie"), List::isEmpty)).isEmpty();
    }
}

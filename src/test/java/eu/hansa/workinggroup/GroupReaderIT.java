package eu.hansa.workinggroup;

import static eu.hansa.given.GivenActors.EN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenFiles;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.media.AssetLibrary;
import eu.hansa.publication.Listed;
import eu.hansa.publication.Lookup;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Published;
import eu.hansa.publication.search.Entry;
import eu.hansa.publication.search.ItemSource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** However a group is read, what is for its members is there for them alone. */
@ArquillianTest
class GroupReaderIT {

    private static final LocalDate DAY = LocalDate.of(2019, 4, 9);

    @Inject
    GivenContent given;
    @Inject
    PublicationReader publications;
    @Inject
    AssetLibrary library;
    @Inject
    GroupType type;
    @Inject
    ItemSource search;

    private static Viewer member(ContentId group) {
        return new Viewer(Set.of(Audience.SIGNED_IN, Audience.group(group.value())));
    }

    private static String words(Published group) {
        return group.body().searchableText() + ((GroupFacts) group.facts()).getMeetings().stream().map(Meeting::getId).toList();
    }

    private Stream<Published> everyWayToRead(Viewer viewer, ContentId id) {
        Lookup.Found atItsAddress = (Lookup.Found) publications.at(viewer, GroupType.KEY, EN, given.head(id, EN).slug());
        return Stream.of(Stream.of(atItsAddress.published()), publications.item(viewer, GroupType.KEY, id, EN).stream(),
                publications.inEveryLanguage(viewer, GroupType.KEY, id, EN).stream(),
                publications.newest(viewer, Listed.all(GroupType.KEY, EN), 1000).stream().filter(group -> group.id().equals(id)))
                .flatMap(Function.identity());
    }

    @Test
    void aMeetingForMembersIsReadByThemAndByNobodyElse() {
        ContentId id = given.group().meeting("closed", DAY, Readers.MEMBERS, "Secretive theme").live().make();

        assertThat(everyWayToRead(member(id), id)).hasSize(4).allSatisfy(group -> assertThat(words(group)).contains("Secretive theme", "closed"));
        assertThat(everyWayToRead(Viewer.anonymous(), id)).hasSize(4)
                .allSatisfy(group -> assertThat(words(group)).doesNotContain("Secretive theme", "closed"));
        assertThat(everyWayToRead(member(new ContentId(1)), id)).hasSize(4)
                .allSatisfy(group -> assertThat(words(group)).doesNotContain("Secretive theme", "closed"));
    }

    @Test
    void theFactsOfSeveralGroupsAreCutLikeTheGroups() {
        ContentId id = given.group().meeting("closed", DAY, Readers.MEMBERS, "Theme").meeting("open", DAY, Readers.EVERYBODY, "Theme").live().make();

        assertThat(((GroupFacts) publications.facts(Viewer.anonymous(), List.of(id)).get(id)).getMeetings()).extracting(Meeting::getId)
                .containsExactly("open");
    }

    @Test
    void aFileInASectionForMembersIsShownToThemAlone() {
        AssetId file = library.add(Actor.system(), new ByteArrayInputStream(GivenFiles.pdf()), "plan.pdf", Map.of(EN, "Plan"), null);
        ContentId id = given.group().section("inside", Readers.MEMBERS, "Inside", "<p><a href=\"/files/" + file + "/plan.pdf\">Plan</a></p>")
                .live().make();

        assertThat(publications.shows(member(id), file)).isTrue();
        assertThat(publications.shows(Viewer.anonymous(), file)).isFalse();
    }

    @Test
    void aMeetingForMembersIsFoundByThemAndByNobodyElse() {
        ContentId id = given.group().meeting("closed", DAY, Readers.MEMBERS, "Secretive theme").live().make();
        Audience members = Audience.group(id.value());

        List<Entry> entries = search.entries(List.of(id.value())).get(id.value());

        assertThat(entries).filteredOn(entry -> entry.wording().text().contains("Secretive")).hasSize(1)
                .allSatisfy(entry -> assertThat(entry.scope().audiences()).containsExactly(members));
        assertThat(entries).filteredOn(entry -> !entry.wording().text().contains("Secretive")).isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.scope().except()).contains(members));
    }

    @Test
    void pagesChangeWithTheYearThatStandsInFront() {
        GroupFacts facts = new GroupFacts();
        facts.setBegins(LocalDate.of(2018, 3, 1));
        Point point = new Point();
        point.setYear(2019);
        facts.getPoints().add(point);

        assertThat(type.edges(new ContentId(1), facts)).containsExactly(Instant.parse("2018-02-28T23:00:00Z"), Instant.parse("2018-12-31T23:00:00Z"));
    }

    @Test
    void aFileThatTheMissionShowsIsShownToEverybody() {
        AssetId file = library.add(Actor.system(), new ByteArrayInputStream(GivenFiles.pdf()), "charter.pdf", Map.of(EN, "Charter"), null);
        given.group().saying(body -> body.setMission("<p><a href=\"/files/" + file + "/charter.pdf\">Charter</a></p>")).live().make();

        assertThat(publications.shows(Viewer.anonymous(), file)).isTrue();
    }
}

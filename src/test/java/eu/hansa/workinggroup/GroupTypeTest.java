package eu.hansa.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.kernel.ContentId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who sees what of a group is decided once, by the audience of each part. */
class GroupTypeTest {

    private static final ContentId GROUP = new ContentId(12);
    private static final Viewer SIGNED_IN = new Viewer(Set.of(Audience.SIGNED_IN));
    private static final Viewer MEMBER = new Viewer(Set.of(Audience.SIGNED_IN, Audience.group(12)));
    private static final Viewer MEMBER_ELSEWHERE = new Viewer(Set.of(Audience.SIGNED_IN, Audience.group(13)));

    private final GroupFacts facts = new GroupFacts();
    private final GroupBody body = new GroupBody();

    private void section(String id, Readers readers) {
        Section section = new Section();
        section.setId(id);
        section.setReaders(readers);
        facts.getSections().add(section);
        body.getHeadings().put(id, "Heading " + id);
        body.getSections().put(id, "<p>Text " + id + " <a href=\"/files/77/plan.pdf\">plan</a></p>");
    }

    private Meeting meeting(String id, Readers readers) {
        Meeting meeting = new Meeting();
        meeting.setId(id);
        meeting.setReaders(readers);
        meeting.setFirstDay(LocalDate.of(2019, 4, 9));
        meeting.setJoinUrl("https://meet.example.org/" + id);
        facts.getMeetings().add(meeting);
        body.getThemes().put(id, "Theme " + id);
        body.getVisits().put(id, "Visit " + id);
        body.getAgendas().put(id, "<p>Agenda " + id + "</p>");
        return meeting;
    }

    private String everythingSeenBy(Viewer viewer) {
        new GroupType().seenBy(viewer, GROUP, body, facts);
        return body.searchableText() + facts.getSections().stream().map(Section::getId).toList()
                + facts.getMeetings().stream().map(meeting -> meeting.getId() + " " + meeting.getJoinUrl()).toList();
    }

    @Test
    void aSectionForMembersIsThereForThemAlone() {
        section("inside", Readers.MEMBERS);

        assertThat(everythingSeenBy(MEMBER)).contains("Heading inside", "Text inside", "[inside]");
        assertThat(everythingSeenBy(MEMBER_ELSEWHERE)).doesNotContain("inside");
        assertThat(body.assets()).isEmpty();
    }

    @Test
    void whatIsForTheSignedInIsNotThereForVisitors() {
        section("colleagues", Readers.SIGNED_IN);
        section("all", Readers.EVERYBODY);

        assertThat(everythingSeenBy(SIGNED_IN)).contains("Text colleagues", "Text all");
        assertThat(everythingSeenBy(Viewer.anonymous())).doesNotContain("colleagues").contains("Text all");
    }

    @Test
    void nothingOfAMeetingForMembersIsLeftForOthers() {
        meeting("closed", Readers.MEMBERS);
        meeting("open", Readers.EVERYBODY);

        assertThat(everythingSeenBy(SIGNED_IN)).doesNotContain("closed").contains("Theme open", "Visit open", "Agenda open");
    }

    @Test
    void theLinkToJoinHasAnAudienceOfItsOwn() {
        meeting("open", Readers.EVERYBODY);

        assertThat(everythingSeenBy(MEMBER)).contains("https://meet.example.org/open");
        assertThat(everythingSeenBy(SIGNED_IN)).contains("Theme open").doesNotContain("meet.example.org");
    }

    @Test
    void wordsOfAPartThatIsNoLongerThereAreShownToNobody() {
        body.setPoints(Map.of("removed", "What was once meant"));

        assertThat(everythingSeenBy(MEMBER)).doesNotContain("once meant");
    }
}

package eu.hansa.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.account.Tokens;
import eu.hansa.content.ContentItem;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenDocuments;
import eu.hansa.given.GivenPeople;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.workinggroup.GroupFacts;
import eu.hansa.workinggroup.PointKind;
import eu.hansa.workinggroup.PointState;
import eu.hansa.workinggroup.Readers;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.PaperWords;
import eu.hansa.workinggroup.paper.Papers;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whoever compares what a group's facts were and are reads words. */
@ArquillianTest
class GroupHistoryIT {

    @Inject
    GivenContent given;
    @Inject
    GivenPeople people;
    @Inject
    Tokens tokens;
    @Inject
    SaveFacts saveFacts;
    @Inject
    Papers papers;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    @Test
    void partsAndPapersAreCalledByTheirNames() throws Exception {
        ContentId group = given.group().point("pt7youth", 2019, PointKind.OBJECTIVE, "Young people")
                .point("pt7forum", 2019, PointKind.OBJECTIVE, "A forum", point -> point.setParent("pt7youth"))
                .section("sc7inside", Readers.MEMBERS, "How we work", "<p>Text.</p>")
                .meeting("mt7soon", LocalDate.of(2019, 4, 9), Readers.EVERYBODY, "Housing").make();
        long paper = papers.add(GivenActors.officer(group), group, null, new ByteArrayInputStream(GivenDocuments.pdf("Minutes")), "minutes.pdf",
                new PaperWords(Map.of(GivenActors.EN, "Minutes of April"), GivenActors.EN, PaperState.FINAL));
        GroupFacts facts = given.facts(group);
        facts.getPoints().get(0).setState(PointState.ACHIEVED);
        facts.getSections().get(0).setReaders(Readers.EVERYBODY);
        facts.getMeetings().get(0).setPapers(List.of(paper));
        facts.getMeetings().get(0).setCancelled(true);
        saveFacts.save(Actor.system(), group, facts, given.ask(group, ContentItem::factsNo));

        String history = history(group);

        assertThat(history).contains("Young people", "A forum", "How we work", "Housing", "Minutes of April", "Called off")
                .doesNotContain("pt7youth", "pt7forum", "sc7inside", "mt7soon", String.valueOf(paper));
    }

    private String history(ContentId group) throws Exception {
        Actor editor = people.person("h" + Ids.next() + "@example.org", "Edith Editor", "en", Grant.everywhere(Right.EDIT));
        HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
                URI.create(site + "/desk/history.xhtml?lang=en&of=facts&id=" + group))
                .header("Cookie", "hansa-remember=" + tokens.remember(editor.accountId(), Duration.ofDays(1))).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}

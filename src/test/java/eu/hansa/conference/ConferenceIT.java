package eu.hansa.conference;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.content.Words;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.content.workflow.Submit;
import eu.hansa.given.GivenContent;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A conference goes through the same verbs as news. */
@ArquillianTest
class ConferenceIT {

    @Inject
    GivenContent given;
    @Inject
    CreateItem create;
    @Inject
    SaveFacts saveFacts;
    @Inject
    Submit submit;

    @Test
    void whatIsWrongWithItsFactsIsToldEachByItself() {
        assertThat(wrong(facts -> facts.setLastDay(LocalDate.of(2018, 5, 14)))).containsExactly("endAfterStart conference.end.before-start");
        assertThat(wrong(facts -> facts.setZone("Europe/Milan"))).containsExactly("zoneKnown conference.zone.unknown");
        assertThat(wrong(facts -> facts.setProjectUrl("javascript:alert(1)"))).containsExactly("projectUrlWellFormed links.form");
        assertThat(wrong(facts -> facts.setRegistrationEmail("at the desk"))).containsExactly("registrationEmail mail.address");
        assertThat(wrong(facts -> facts.getVenue().setLatitude(new BigDecimal("91")))).containsExactly("venue.latitude venue.latitude.range");
        assertThat(wrong(facts -> facts.getVenue().setName("N".repeat(300)))).containsExactly("venue.name venue.name.long");
        assertThat(wrong(facts -> {
            facts.setFirstDay(LocalDate.of(2018, 3, 25));
            facts.setStartTime(LocalTime.of(2, 30));
        })).containsExactly("startOnTheClock conference.start.skipped");
        assertThat(wrong(facts -> {
            facts.setZone(null);
            facts.setPlace(0);
        })).containsExactlyInAnyOrder("zoneKnown conference.zone.unknown", "place place.range");
    }

    @Test
    void itsFactsAreKeptAsTheyWereSaved() {
        ContentId id = given.conference().with(facts -> facts.setStatus(ConferenceStatus.POSTPONED))
                .with(facts -> facts.getVenue().setLatitude(new BigDecimal("45.4630"))).make();

        ConferenceFacts facts = given.facts(id);

        assertThat(facts.getStatus()).isEqualTo(ConferenceStatus.POSTPONED);
        assertThat(facts.getVenue().getLatitude()).isEqualTo("45.4630");
    }

    @Test
    void withoutADayAndATextItIsNotSubmitted() {
        ContentId id = create.create(author(), ConferenceType.KEY, EN, new Words("Unready conference", "", "Lead", new ConferenceBody()), null);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> submit.submit(author(), id, EN, null));

        assertThat(refusal.parts()).extracting(Refusal::field).containsExactlyInAnyOrder("about", "firstDay");
    }

    private List<String> wrong(Consumer<ConferenceFacts> mistake) {
        ContentId id = given.conference().make();
        ConferenceFacts facts = given.facts(id);
        mistake.accept(facts);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> saveFacts.save(author(), id, facts, 1));
        return refusal.parts().stream().map(part -> part.field() + " " + part.messageKey().substring("refusal.".length())).toList();
    }
}

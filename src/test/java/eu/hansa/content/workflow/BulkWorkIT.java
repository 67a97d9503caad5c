package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenActors.publisher;
import static eu.hansa.given.GivenActors.translator;
import static eu.hansa.given.GivenActors.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.ContentItem;
import eu.hansa.content.EditState;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Visibility;
import eu.hansa.given.GivenContent;
import eu.hansa.given.Queries;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.news.NewsFacts;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is done to several items at once, and items that begin as copies of others. */
@ArquillianTest
class BulkWorkIT {

    @Inject
    GivenContent given;
    @Inject
    Forecast forecast;
    @Inject
    DuplicateItem duplicate;
    @Inject
    Publish publish;
    @Inject
    Withdraw withdraw;
    @Inject
    ChangeOwner changeOwner;
    @Inject
    ChangeAccess access;
    @Inject
    Queries queries;
    @Inject
    Clock clock;

    private static List<String> keys(Outlook one) {
        return one.reasons().stream().map(Refusal::messageKey).toList();
    }

    private EditState state(ContentId id, Language language) {
        return given.ask(id, item -> item.translation(language).orElseThrow().editState());
    }

    @Test
    void itIsSaidOfEachWhatWouldHappenAndWhyNotAndNothingHappens() {
        ContentId ready = given.news().make();
        ContentId empty = given.news().saying("").make();
        ContentId inFrench = given.news().from(FR).make();

        List<Outlook> outlook = forecast.of(author(), Verb.SUBMIT, List.of(inFrench, empty, ready), List.of(EN));

        assertThat(outlook).extracting(Outlook::item).containsExactly(inFrench, empty, ready);
        assertThat(keys(outlook.get(0))).containsExactly("refusal.translation.missing");
        assertThat(keys(outlook.get(1))).containsExactly("refusal.news.body.empty");
        assertThat(outlook.get(2).isOpen()).isTrue();
        assertThat(outlook.get(2).revision()).isEqualTo(1);
        assertThat(outlook.get(0).spoken()).isEqualTo(FR);
        assertThat(state(ready, EN)).isEqualTo(EditState.DRAFT);
    }

    @Test
    void aVerbOnWholeItemsIsSaidOncePerItem() {
        ContentId live = given.news().live(FR).make();
        ContentId draft = given.news().make();

        List<Outlook> outlook = forecast.of(publisher(), Verb.TRASH, List.of(live, draft), List.of(EN, FR));

        assertThat(outlook).hasSize(2);
        assertThat(outlook.get(0).isOpen()).isFalse();
        assertThat(outlook.get(1).isOpen()).isTrue();
    }

    @Test
    void whatSomebodyMayNotOpenIsLeftOut() {
        ContentId news = given.news().make();
        Actor conferencesAlone = with("Conferences", new Grant(Right.EDIT, null, "conference", null));

        assertThat(forecast.of(conferencesAlone, Verb.SUBMIT, List.of(news), List.of(EN))).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> duplicate.duplicate(conferencesAlone, news, "Copy")).messageKey())
                .isEqualTo("refusal.item.unknown");
    }

    @Test
    void howeverManyItemsAreAskedAboutItTakesTheSameQueries() {
        List<ContentId> many = List.of(given.news().live().make(), given.news().live().make(), given.news().live().make(), given.news().live().make());

        int one = queries.during(() -> forecast.of(publisher(), Verb.WITHDRAW, many.subList(0, 1), List.of(EN)));
        assertThat(queries.during(() -> forecast.of(publisher(), Verb.WITHDRAW, many, List.of(EN)))).isEqualTo(one);
    }

    @Test
    void aCopyIsADraftWithTheWordsAndFactsOfItsOriginalAndAnAddressOfItsOwn() {
        ContentId original = given.news().saying("<p>What comes round.</p>").dated(LocalDate.of(2018, 6, 1)).live(FR).make();
        Actor bilingual = with("Bilingual", Grant.in(Right.EDIT, EN), Grant.in(Right.TRANSLATE, FR));

        ContentId copy = duplicate.duplicate(bilingual, original, "Next year");

        assertThat(given.head(copy, EN).title()).isEqualTo("Next year");
        assertThat(given.head(copy, EN).body()).isEqualTo(given.head(original, EN).body());
        assertThat(given.head(copy, FR).slug()).isNotEqualTo(given.head(original, FR).slug());
        assertThat(given.head(copy, FR).basedOnId()).isEqualTo(given.head(copy, EN).id());
        NewsFacts facts = given.facts(copy);
        assertThat(facts.getDate()).isEqualTo(LocalDate.of(2018, 6, 1));
        Visibility seen = given.ask(copy, item -> item.translation(EN).orElseThrow().visibility(clock.instant()));
        assertThat(seen).isEqualTo(Visibility.HIDDEN);
        assertThat(state(copy, FR)).isEqualTo(EditState.DRAFT);
        long owner = given.ask(copy, item -> item.ownerId());
        assertThat(owner).isEqualTo(bilingual.accountId());
    }

    @Test
    void aCopyIsForTheSameReadersAndReleasedInTheSameWay() {
        ContentId original = given.news().forAudience(Audience.SIGNED_IN).released(ReleasePolicy.TOGETHER).approved(EN, FR).make();

        ContentId copy = duplicate.duplicate(author(), original, "Next year");

        Set<Audience> audiences = given.ask(copy, ContentItem::audiences);
        assertThat(audiences).containsExactly(Audience.SIGNED_IN);
        ReleasePolicy policy = given.ask(copy, ContentItem::releasePolicy);
        assertThat(policy).isEqualTo(ReleasePolicy.TOGETHER);
        List<Language> languages = given.ask(copy, ContentItem::releaseLanguages);
        List<Language> before = given.ask(original, ContentItem::releaseLanguages);
        assertThat(languages).isEqualTo(before);
    }

    @Test
    void aCopyOfAGroupForItsOwnMembersIsForTheMembersOfTheCopy() {
        ContentId original = given.group("Migration");
        access.change(publisher(), original, Set.of(Audience.group(original.value())));

        ContentId copy = duplicate.duplicate(author(), original, "Housing");

        Set<Audience> audiences = given.ask(copy, ContentItem::audiences);
        assertThat(audiences).containsExactly(Audience.group(copy.value()));
    }

    @Test
    void aCopyOfWhatTheHomePageOpensWithIsNotWhatItOpensWith() {
        ContentId original = given.news().with(facts -> facts.setFeatured(true)).make();

        NewsFacts copied = given.facts(duplicate.duplicate(author(), original, "Next year"));

        assertThat(copied.featured()).isFalse();
        NewsFacts kept = given.facts(original);
        assertThat(kept.featured()).isTrue();
    }

    @Test
    void whatIsReleasedTogetherIsWithdrawnOnceInAllItsLanguages() {
        ContentId together = given.news().released(ReleasePolicy.TOGETHER).approved(EN, FR).make();
        publish.publish(publisher(), together, EN);

        List<Outlook> outlook = forecast.of(publisher(), Verb.WITHDRAW, List.of(together), List.of(FR, EN));

        assertThat(outlook).singleElement().satisfies(one -> {
            assertThat(one.isOpen()).isTrue();
            assertThat(one.gone()).containsExactly(EN, FR);
        });
        withdraw.withdraw(publisher(), together, outlook.get(0).language(), "Postponed.");
        assertThat(forecast.of(publisher(), Verb.WITHDRAW, List.of(together), List.of(FR, EN))).singleElement()
                .satisfies(one -> assertThat(one.isOpen()).isFalse());
    }

    @Test
    void aSourceThatComesFirstTakesItsTranslationsWithIt() {
        ContentId first = given.news().released(ReleasePolicy.SOURCE_FIRST).live(FR).make();

        assertThat(forecast.of(publisher(), Verb.WITHDRAW, List.of(first), List.of(FR, EN))).singleElement()
                .satisfies(one -> assertThat(one.gone()).containsExactly(EN, FR));
        assertThat(forecast.of(publisher(), Verb.WITHDRAW, List.of(first), List.of(FR))).singleElement()
                .satisfies(one -> assertThat(one.gone()).containsExactly(FR));
    }

    @Test
    void languagesThatGoTheirOwnWayAreWithdrawnOneByOne() {
        ContentId each = given.news().live(FR).make();

        List<Outlook> outlook = forecast.of(publisher(), Verb.WITHDRAW, List.of(each), List.of(EN, FR, IT));

        assertThat(outlook).extracting(Outlook::gone).containsExactly(List.of(EN), List.of(FR), List.of());
    }

    @Test
    void anItemIsGivenToSomebodyElseByWhoeverMayWriteItAndByNobodyElse() {
        ContentId id = given.news().make();

        changeOwner.change(author(), id, 4711, "Luc Morel");

        long owner = given.ask(id, item -> item.ownerId());
        assertThat(owner).isEqualTo(4711);
        assertThat(catchThrowableOfType(Refusal.class, () -> changeOwner.change(translator(), id, 12, "Theo")).messageKey()).isEqualTo("refusal.right.EDIT");
    }

    @Test
    void aLanguageThatOneMayNotWriteIsNotCopied() {
        ContentId original = given.news().live(FR, IT).make();

        ContentId copy = duplicate.duplicate(author(), original, "English alone");

        List<Language> languages = given.ask(copy, item -> item.translations().stream().map(translation -> translation.language()).toList());
        assertThat(languages).containsExactly(EN);
    }
}

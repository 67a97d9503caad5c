package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static eu.hansa.given.GivenContent.words;
import static eu.hansa.given.GivenProgramme.programme;
import static eu.hansa.given.GivenSession.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.backlog.Backlog;
import eu.hansa.backlog.BacklogKind;
import eu.hansa.backlog.BacklogPlace;
import eu.hansa.backlog.Figure;
import eu.hansa.conference.programme.EditProgramme;
import eu.hansa.content.TranslationFilter;
import eu.hansa.content.TranslationFilter.Order;
import eu.hansa.content.TranslationFilter.Task;
import eu.hansa.content.TranslationLine;
import eu.hansa.content.Translations;
import eu.hansa.content.Words;
import eu.hansa.content.WorklistFilter.Gap;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenFiles;
import eu.hansa.given.Queries;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import eu.hansa.media.AssetLibrary;
import eu.hansa.news.NewsBody;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.workinggroup.PointKind;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the overview of translations tells: how much is to go, who has it, and by when. */
@ArquillianTest
class TranslationsIT {

    private static final Actor EDITOR = GivenActors.with("Olga", Grant.everywhere(Right.EDIT));

    private final String word = "o" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    GivenContent given;
    @Inject
    SaveDraft save;
    @Inject
    Submit submit;
    @Inject
    Approve approve;
    @Inject
    EditProgramme programmes;
    @Inject
    AssetLibrary library;
    @Inject
    Thesaurus thesaurus;
    @Inject
    Backlog backlog;
    @Inject
    AssignTranslation assign;
    @Inject
    Translations translations;
    @Inject
    Queries queries;
    @Inject
    Clock clock;
    @Inject
    GivenClock givenClock;

    @AfterEach
    void setTheClockBack() {
        givenClock.setAhead(Duration.ZERO);
    }

    /** With a title and a lead of two and four words, and a text of nine. */
    private ContentId article() {
        return given.news().titled("Title " + word).saying("<p>The city invites.</p><p>The session is on Monday now.</p>").make();
    }

    private List<TranslationLine> lines(TranslationFilter filter) {
        return translations.page(EDITOR, filter.titled(word), 1, 20).entries();
    }

    private List<TranslationLine> lines(BacklogKind kind) {
        return lines(TranslationFilter.ALL.of(kind));
    }

    private Map<Language, Figure> figures(ContentId id) {
        return lines(BacklogKind.TEXT).stream().filter(line -> line.subject() == id.value()).findFirst().orElseThrow().figures();
    }

    private int toGo(ContentId id) {
        return figures(id).get(FR).toGo();
    }

    private List<ContentId> listed(TranslationFilter filter) {
        return lines(filter).stream().map(line -> line.item().id()).toList();
    }

    private List<ContentId> listed(Task task, Order order) {
        return listed(TranslationFilter.ALL.had(task).sorted(order));
    }

    /** An article of which this many words are to go into French. */
    private ContentId withToGo(int toGo) {
        ContentId id = given.news().titled("Title " + word).saying("<p>" + "city ".repeat(toGo - 6) + "</p>").make();
        assertThat(toGo(id)).isEqualTo(toGo);
        return id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void whatIsNotTranslatedIsToGo() {
        ContentId id = article();
        assertThat(toGo(id)).isEqualTo(15);

        save.save(EDITOR, id, FR, words("Titre " + word, "<p>La ville invite.</p><p>La séance a lieu lundi.</p>"), null, given.head(id, EN).id(), false);
        assertThat(toGo(id)).isZero();

        save.save(EDITOR, id, EN, words("Title " + word, "<p>The city invites.</p><p>The session is on Tuesday now.</p>"), given.head(id, EN).id(),
                null, false);
        assertThat(toGo(id)).isEqualTo(6);
        assertThat(figures(id)).doesNotContainKey(EN);
    }

    @Test
    void whatIsToGoFollowsTheSourceThatIsApprovedAndNotOneThatIsBeingWritten() {
        ContentId id = given.news().titled("Title " + word).saying("<p>The city invites.</p>").approved(EN).make();
        save.save(EDITOR, id, FR, words("Titre " + word, "<p>La ville invite.</p>"), null, given.head(id, EN).id(), false);
        assertThat(toGo(id)).isZero();

        save.save(EDITOR, id, EN, words("Title " + word, "<p>The city invites you.</p>"), given.head(id, EN).id(), null, false);
        assertThat(toGo(id)).isZero();

        submit.submit(EDITOR, id, EN, null);
        approve.approve(GivenActors.with("Rita", Grant.everywhere(Right.REVIEW)), id, EN, given.head(id, EN).id(), null);
        assertThat(toGo(id)).isEqualTo(4);
    }

    @Test
    void theWholeListIsInTheOrderOfWhatIsToGoAndNotAPageOfIt() {
        ContentId some = withToGo(12);
        ContentId most = withToGo(30);
        ContentId few = withToGo(9);
        TranslationFilter french = TranslationFilter.ALL.in(FR).titled(word);

        assertThat(translations.page(EDITOR, french.sorted(Order.MOST_TO_GO), 1, 1).entries().get(0).item().id()).isEqualTo(most);
        assertThat(translations.page(EDITOR, french.sorted(Order.MOST_TO_GO), 2, 1).entries().get(0).item().id()).isEqualTo(some);
        assertThat(listed(french.sorted(Order.LEAST_TO_GO))).containsExactly(few, some, most);
        save.save(EDITOR, few, FR, words("Titre " + word, "<p>Ville.</p>"), null, given.head(few, EN).id(), false);
        assertThat(listed(french.sorted(Order.LEAST_TO_GO))).containsExactly(some, most, few);
    }

    @Test
    void withoutALanguageTheOrderIsThatOfAllOfThemTogether() {
        ContentId inItalian = withToGo(30);
        ContentId inBoth = withToGo(25);
        save.save(EDITOR, inItalian, FR, words("Titre " + word, "<p>Ville.</p>"), null, given.head(inItalian, EN).id(), false);

        assertThat(listed(TranslationFilter.ALL.titled(word).sorted(Order.MOST_TO_GO))).containsExactly(inBoth, inItalian);
        assertThat(listed(TranslationFilter.ALL.titled(word).in(IT).sorted(Order.MOST_TO_GO))).containsExactly(inItalian, inBoth);
    }

    @Test
    void howeverMuchThereIsAPageTakesTheSameQueries() {
        TranslationFilter filter = TranslationFilter.ALL.titled(word).in(FR).lacking(Gap.NEEDS_WORK).sorted(Order.MOST_TO_GO);
        article();
        int one = queries.during(() -> translations.page(EDITOR, filter, 1, 20));

        List.of(article(), article(), article(), article()).forEach(id ->
                save.save(EDITOR, id, IT, words("Titolo " + word, "<p>La città invita.</p>"), null, given.head(id, EN).id(), false));

        assertThat(translations.page(EDITOR, filter, 1, 20).total()).isEqualTo(5);
        assertThat(queries.during(() -> translations.page(EDITOR, filter, 1, 20))).isEqualTo(one);
    }

    @Test
    void titlesOfSessionsAreToldByThemselves() {
        ContentId conference = given.conference().titled("Conference " + word).make();
        programmes.edit(EDITOR, conference, 0, empty -> programme(session("a").titled("en", "Opening of the day"),
                session("b").titled("en", "Lunch").titled("fr", "Déjeuner")));

        assertThat(lines(BacklogKind.PROGRAMME)).singleElement().satisfies(line -> {
            assertThat(line.item().id()).isEqualTo(conference);
            assertThat(line.figures().get(FR)).isEqualTo(new Figure(5, 4));
            assertThat(line.figures().get(EN)).isEqualTo(new Figure(5, 0));
        });
    }

    @Test
    void whatAGroupWantsIsToldApartFromItsOtherWordsAndCountedOnce() {
        ContentId group = given.group().titled("Group " + word).point("a", 2018, PointKind.OBJECTIVE, "Cleaner rivers by summer").make();

        assertThat(lines(BacklogKind.OBJECTIVES)).singleElement()
                .satisfies(line -> assertThat(line.figures().get(FR)).isEqualTo(new Figure(4, 4)));
        assertThat(toGo(group)).isEqualTo(2 + 4 + 4);
        assertThat(backlog.toGo(group.value(), BacklogKind.OF_A_TEXT, FR)).isEqualTo(14);
    }

    @Test
    void anAlternativeTextIsToldByItself() {
        NewsBody body = new NewsBody();
        body.setHtml("<p>Text.</p>");
        body.setPictureAlt("The harbour at night");
        ContentId id = article();
        save.save(EDITOR, id, EN, new Words("Title " + word, "", "", body), given.head(id, EN).id(), null, false);

        assertThat(lines(BacklogKind.PICTURE)).singleElement()
                .satisfies(line -> assertThat(line.figures().get(FR)).isEqualTo(new Figure(4, 4)));

        body.setPictureAlt(null);
        save.save(EDITOR, id, EN, new Words("Title " + word, "", "", body), given.head(id, EN).id(), null, false);
        assertThat(lines(BacklogKind.PICTURE)).isEmpty();
    }

    @Test
    void whatStandsOutsideItemsIsFoundByWordsWithAccents() {
        thesaurus.save(GivenActors.publisher(), TermKind.TOPIC, word, Map.of(EN, new TermLabel(0, TermKind.TOPIC, word, "Café " + word, null, "en")));

        assertThat(translations.page(EDITOR, TranslationFilter.ALL.titled("CAFÉ " + word), 1, 20).entries())
                .extracting(TranslationLine::kind).containsExactly(BacklogKind.TERM);
    }

    @Test
    void filesAndTermsStandInTheListForThoseWhoWorkForTheSite() {
        library.add(EDITOR, new ByteArrayInputStream(GivenFiles.pdf()), "plan.pdf", Map.of(EN, "Plan " + word), null);
        thesaurus.save(GivenActors.publisher(), TermKind.TOPIC, word, Map.of(EN, new TermLabel(0, TermKind.TOPIC, word, "Topic " + word, null, "en"),
                FR, new TermLabel(0, TermKind.TOPIC, word, "Thème " + word, null, "fr")));

        assertThat(lines(TranslationFilter.ALL.sorted(Order.TITLE))).extracting(TranslationLine::kind)
                .containsExactly(BacklogKind.FILE, BacklogKind.TERM);
        assertThat(lines(TranslationFilter.ALL.in(FR).lacking(Gap.MISSING))).extracting(TranslationLine::kind).containsExactly(BacklogKind.FILE);
        Actor officer = GivenActors.with("Officer", new Grant(Right.EDIT, null, null, 4711L));
        assertThat(translations.page(officer, TranslationFilter.ALL.titled(word), 1, 20).entries()).isEmpty();
    }

    @Test
    void aListGoesOnForAThousandLinesAndSaysThatThereAreMore() {
        int all = 1_001;
        long first = Ids.next();
        LongStream.range(first, first + all).forEach(id -> backlog.note(BacklogKind.FILE, id, new BacklogPlace(null, "File " + word, EN, null), Map.of()));
        try {
            TranslationFilter files = TranslationFilter.ALL.of(BacklogKind.FILE).titled(word);

            Slice<TranslationLine> last = translations.page(EDITOR, files, 50, 20);
            assertThat(last.entries()).hasSize(20);
            assertThat(last.total()).isEqualTo(1_000);
            assertThat(last.more()).isTrue();
            assertThat(translations.page(EDITOR, files, 51, 20).entries()).isEmpty();
        } finally {
            LongStream.range(first, first + all).forEach(id -> backlog.drop(BacklogKind.FILE, id));
        }
    }

    @Test
    void whatChangedLastStandsFirst() {
        ContentId one = article();
        givenClock.setAhead(Duration.ofMinutes(1));
        ContentId other = article();
        assertThat(listed(TranslationFilter.ALL.sorted(Order.CHANGED))).containsExactly(other, one);

        givenClock.setAhead(Duration.ofMinutes(2));
        save.save(EDITOR, one, FR, words("Titre", "<p>Texte.</p>"), null, null, false);

        assertThat(listed(TranslationFilter.ALL.sorted(Order.CHANGED))).containsExactly(one, other);
        assertThat(listed(TranslationFilter.ALL.sorted(Order.OLDEST))).containsExactly(other, one);
    }

    @Test
    void whatIsMadeAnewIsWhatWasThere() {
        ContentId id = article();
        ContentId conference = given.conference().titled("Conference " + word).make();
        programmes.edit(EDITOR, conference, 0, empty -> programme(session("a").titled("en", "Opening")));
        List<TranslationLine> before = lines(TranslationFilter.ALL);
        backlog.drop(BacklogKind.TEXT, id.value());
        backlog.drop(BacklogKind.PROGRAMME, conference.value());
        assertThat(lines(TranslationFilter.ALL)).isNotEqualTo(before);

        backlog.rebuild();

        assertThat(lines(TranslationFilter.ALL)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(backlog.isWhole()).isTrue();
    }

    @Test
    void aTranslationIsGivenToSomebodyBeforeItIsBegun() {
        ContentId mine = article();
        ContentId nobodys = article();

        assign.assign(EDITOR, mine, FR, EDITOR.accountId(), "Olga", null);

        assertThat(listed(Task.MINE, Order.CHANGED)).containsExactly(mine);
        assertThat(listed(Task.NOBODYS, Order.CHANGED)).containsExactly(nobodys);
        assertThat(assign.of(List.of(mine))).singleElement().satisfies(task -> assertThat(task.assigneeName()).isEqualTo("Olga"));

        assign.assign(EDITOR, mine, FR, null, null, null);
        assertThat(listed(Task.MINE, Order.CHANGED)).isEmpty();
    }

    @Test
    void whatIsDueFirstStandsFirstAndWhatIsLateIsFound() {
        ContentId later = article();
        ContentId late = article();
        ContentId anyDay = article();
        assign.assign(EDITOR, later, FR, EDITOR.accountId(), "Olga", today().plusDays(30));
        assign.assign(EDITOR, late, FR, EDITOR.accountId(), "Olga", today().plusDays(3));
        givenClock.setAhead(Duration.ofDays(9));

        assertThat(listed(null, Order.DUE)).containsExactly(late, later, anyDay);
        assertThat(listed(Task.LATE, Order.DUE)).containsExactly(late);
    }

    @Test
    void whatIsDoneIsNeitherLateNorWithAnybody() {
        ContentId id = given.news().titled("Title " + word).approved(EN, FR).make();
        assign.assign(EDITOR, id, FR, EDITOR.accountId(), "Olga", today().plusDays(3));
        ContentId late = article();
        assign.assign(EDITOR, late, FR, EDITOR.accountId(), "Olga", today().plusDays(4));
        ContentId complete = given.news().titled("Title " + word).approved(EN, FR).make();
        givenClock.setAhead(Duration.ofDays(9));
        TranslationFilter french = TranslationFilter.ALL.in(FR);

        assertThat(listed(Task.MINE, Order.DUE)).containsExactly(late);
        assertThat(listed(Task.LATE, Order.DUE)).containsExactly(late);
        assertThat(listed(french.had(Task.NOBODYS))).doesNotContain(complete);
        assertThat(listed(TranslationFilter.ALL.in(EN).had(Task.NOBODYS))).isEmpty();
        assertThat(listed(null, Order.DUE).get(0)).isEqualTo(late);
    }

    @Test
    void whatStandsBesideATextIsWithWhoHasTheText() {
        NewsBody body = new NewsBody();
        body.setHtml("<p>Text.</p>");
        body.setPictureAlt("The harbour at night");
        ContentId id = article();
        save.save(EDITOR, id, EN, new Words("Title " + word, "", "", body), given.head(id, EN).id(), null, false);
        assign.assign(EDITOR, id, FR, EDITOR.accountId(), "Olga", null);
        TranslationFilter pictures = TranslationFilter.ALL.of(BacklogKind.PICTURE).had(Task.MINE);
        assertThat(listed(pictures)).containsExactly(id);

        NewsBody french = new NewsBody();
        french.setHtml("<p>Texte.</p>");
        french.setPictureAlt("Le port la nuit");
        save.save(EDITOR, id, FR, new Words("Titre " + word, "", "", french), null, given.head(id, EN).id(), false);
        assertThat(listed(pictures)).isEmpty();
    }

    @Test
    void toAssignAnItemDoesNotChangeIt() {
        ContentId assigned = article();
        ContentId changed = article();

        assign.assign(EDITOR, assigned, FR, EDITOR.accountId(), "Olga", null);

        assertThat(listed(TranslationFilter.ALL.of(BacklogKind.TEXT))).containsExactly(changed, assigned);
    }

    @Test
    void aDayIsNotOverAndSomebodys() {
        ContentId id = article();

        assertThatThrownBy(() -> assign.assign(EDITOR, id, FR, EDITOR.accountId(), "Olga", today().minusDays(2)))
                .isInstanceOf(Refusal.class).hasMessageContaining("assign.over");
        assertThatThrownBy(() -> assign.assign(EDITOR, id, FR, null, null, today().plusDays(2)))
                .isInstanceOf(Refusal.class).hasMessageContaining("assign.nobody");
    }

    @Test
    void onlyThoseWhoWorkOnALanguageAssignItAndNobodyTheSource() {
        ContentId id = article();

        assertThatThrownBy(() -> assign.assign(GivenActors.with("Ivo", Grant.in(Right.TRANSLATE, IT)), id, FR, null, null, null))
                .isInstanceOf(Refusal.class).hasMessageContaining("right.");
        assertThatThrownBy(() -> assign.assign(EDITOR, id, EN, null, null, null)).isInstanceOf(Refusal.class).hasMessageContaining("assign.source");
    }
}

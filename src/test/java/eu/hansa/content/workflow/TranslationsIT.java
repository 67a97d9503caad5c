package eu.hansa.content.workflow;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenActors.IT;
import static eu.hansa.given.GivenContent.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.content.Worklist;
import eu.hansa.content.WorklistFilter;
import eu.hansa.content.WorklistFilter.Order;
import eu.hansa.content.WorklistFilter.Task;
import eu.hansa.content.WorklistFilter.View;
import eu.hansa.content.WorklistItem;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.given.Queries;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
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
    WordsToGo wordsToGo;
    @Inject
    AssignTranslation assign;
    @Inject
    Worklist worklist;
    @Inject
    Queries queries;
    @Inject
    Clock clock;

    /** With a title and a lead of two and four words, and a text of nine. */
    private ContentId article() {
        return given.news().titled("Title " + word).saying("<p>The city invites.</p><p>The session is on Monday now.</p>").make();
    }

    private int toGo(ContentId id) {
        return wordsToGo.of(List.of(id), List.of(EN, FR)).get(id).get(FR);
    }

    private List<ContentId> listed(Task task, Order order) {
        return worklist.page(EDITOR, WorklistFilter.of(View.ALL).had(task).titled(word).sorted(order), 1, 20).entries().stream()
                .map(WorklistItem::id).toList();
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
        assertThat(wordsToGo.of(List.of(id), List.of(EN)).get(id)).doesNotContainKey(EN);
    }

    @Test
    void threeItemsTakeAsManyQueriesAsOne() {
        List<ContentId> three = List.of(article(), article(), article());
        three.forEach(id -> save.save(EDITOR, id, FR, words("Titre " + word, "<p>La ville invite.</p>"), null, given.head(id, EN).id(), false));

        int one = queries.during(() -> wordsToGo.of(three.subList(0, 1), List.of(FR, IT)));

        assertThat(queries.during(() -> wordsToGo.of(three, List.of(FR, IT)))).isEqualTo(one);
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
        assign.assign(EDITOR, later, FR, null, null, today().plusDays(30));
        assign.assign(EDITOR, late, FR, null, null, today().minusDays(30));

        assertThat(listed(null, Order.DUE)).containsExactly(late, later, anyDay);
        assertThat(listed(Task.LATE, Order.DUE)).containsExactly(late);
    }

    @Test
    void onlyThoseWhoWorkOnALanguageAssignItAndNobodyTheSource() {
        ContentId id = article();

        assertThatThrownBy(() -> assign.assign(GivenActors.with("Ivo", Grant.in(Right.TRANSLATE, IT)), id, FR, null, null, null))
                .isInstanceOf(Refusal.class).hasMessageContaining("right.");
        assertThatThrownBy(() -> assign.assign(EDITOR, id, EN, null, null, null)).isInstanceOf(Refusal.class).hasMessageContaining("assign.source");
    }
}

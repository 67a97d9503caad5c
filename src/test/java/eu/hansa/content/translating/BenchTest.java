package eu.hansa.content.translating;

import static eu.hansa.content.translating.Article.captioned;
import static eu.hansa.content.translating.Article.themed;
import static eu.hansa.content.translating.Article.words;
import static eu.hansa.content.translating.Rendering.State.DONE;
import static eu.hansa.content.translating.Rendering.State.MACHINE;
import static eu.hansa.content.translating.Rendering.State.OUTDATED;
import static eu.hansa.content.translating.Rendering.State.UNTRANSLATED;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.content.Words;
import eu.hansa.content.compare.Piece;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where each passage of a translation stands, through edits of both sides. */
class BenchTest {

    private static final String THREE = "<p>The city invites its partners.</p><p>The session is on 12 June.</p><p>Join the discussion.</p>";
    private static final String TROIS = "<p>La ville invite ses partenaires.</p><p>La séance a lieu le 12 juin.</p><p>Participez à la discussion.</p>";
    private static final SourceText FIRST = source(1, words("Bilbao", THREE));
    private static final Words FRENCH = words("Bilbao 2018", TROIS);

    private static SourceText source(int number, Words words) {
        return new SourceText(words, number * 10L, number, number);
    }

    private static SourceText changed(int number, String html) {
        return source(number, words("Bilbao", html));
    }

    private static List<Rendering.State> states(Bench bench) {
        return bench.of("html").stream().map(Rendering::state).toList();
    }

    private static String text(Bench bench, Rendering.State state) {
        return bench.all().stream().filter(rendering -> rendering.state() == state)
                .map(rendering -> rendering.source() == null ? "-" : rendering.source().text()).collect(Collectors.joining("|"));
    }

    @Test
    void aTranslationOfWhichNothingElseIsKnownWasMadeInOrder() {
        Bench bench = Bench.of(FIRST, FRENCH, Made.inOrder(FIRST, FRENCH));

        assertThat(bench.isDone()).isTrue();
        assertThat(bench.wordsToGo()).isZero();
    }

    @Test
    void aChangedPassageOfTheSourceOutdatesItsTranslationAndNoOther() {
        SourceText second = changed(2, THREE.replace("12 June", "13 June"));

        Bench bench = Bench.of(second, FRENCH, Made.inOrder(FIRST, FRENCH));

        assertThat(states(bench)).containsExactly(DONE, OUTDATED, DONE);
        Rendering outdated = bench.of("html").get(1);
        assertThat(outdated.target().content()).isEqualTo("La séance a lieu le 12 juin.");
        assertThat(outdated.difference().passages().get(0).pieces()).contains(new Piece(Piece.Fate.REMOVED, "12"),
                new Piece(Piece.Fate.ADDED, "13"));
        assertThat(bench.wordsToGo()).isEqualTo(6);
    }

    @Test
    void aMinorChangeOutdatesNothing() {
        SourceText minor = new SourceText(words("Bilbao", THREE.replace("12 June", "12th June")), 20, 2, 1);

        assertThat(Bench.of(minor, FRENCH, Made.inOrder(FIRST, FRENCH)).isDone()).isTrue();
    }

    @Test
    void aPassageThatCameInBetweenIsNotTranslatedYet() {
        SourceText second = changed(2, THREE.replace("<p>Join", "<p>Lunch is served in the hall.</p><p>Join"));

        Bench bench = Bench.of(second, FRENCH, Made.inOrder(FIRST, FRENCH));

        assertThat(states(bench)).containsExactly(DONE, DONE, UNTRANSLATED, DONE);
        assertThat(text(bench, UNTRANSLATED)).isEqualTo("Lunch is served in the hall.");
    }

    @Test
    void aPassageThatLeftTheSourceIsOutdatedUntilItIsTakenOut() {
        SourceText second = changed(2, THREE.replace("<p>The session is on 12 June.</p>", ""));
        Made made = Made.inOrder(FIRST, FRENCH);

        assertThat(states(Bench.of(second, FRENCH, made))).containsExactly(DONE, OUTDATED, DONE);

        Words mended = words("Bilbao 2018", TROIS.replace("<p>La séance a lieu le 12 juin.</p>", ""));
        assertThat(Bench.of(second, mended, made.after(FRENCH, mended, second, Set.of(), false)).isDone()).isTrue();
    }

    @Test
    void aPassageThatIsMendedIsDoneAndTheOthersKeepWhatTheyWereMadeFrom() {
        SourceText second = changed(2, THREE.replace("12 June", "13 June").replace("Join the discussion", "Join the discussion online"));
        Words mended = words("Bilbao 2018", TROIS.replace("12 juin", "13 juin"));

        Made made = Made.inOrder(FIRST, FRENCH).after(FRENCH, mended, second, Set.of(), false);

        assertThat(states(Bench.of(second, mended, made))).containsExactly(DONE, DONE, OUTDATED);
        SourceText third = changed(3, THREE.replace("12 June", "14 June"));
        Bench later = Bench.of(third, mended, made);
        assertThat(states(later)).containsExactly(DONE, OUTDATED, DONE);
        assertThat(later.of("html").get(1).origin().number()).isEqualTo(2);
    }

    @Test
    void aPassageCanBeSettledAsItStands() {
        SourceText second = changed(2, THREE.replace("The session is on", "The session takes place on"));
        Made made = Made.inOrder(FIRST, FRENCH);
        String key = Bench.of(second, FRENCH, made).of("html").get(1).key();

        Made settled = made.after(FRENCH, FRENCH, second, Set.of("html/" + key), false);

        assertThat(Bench.of(second, FRENCH, settled).isDone()).isTrue();
    }

    @Test
    void aPassageOfTheSourceCanBeLeftOutOnPurpose() {
        SourceText second = changed(2, THREE + "<p>For English readers only.</p>");
        Made made = Made.inOrder(FIRST, FRENCH);
        String key = Bench.of(second, FRENCH, made).of("html").get(3).key();

        Made settled = made.after(FRENCH, FRENCH, second, Set.of("html/" + key), false);

        assertThat(Bench.of(second, FRENCH, settled).isDone()).isTrue();
    }

    @Test
    void whatAMachineWroteIsSoUntilSomebodyConfirmsOrChangesIt() {
        Words empty = words("", "");
        Made machine = Made.NOTHING.after(empty, FRENCH, FIRST, Set.of(), true);
        Bench bench = Bench.of(FIRST, FRENCH, machine);
        assertThat(states(bench)).containsExactly(MACHINE, MACHINE, MACHINE);

        Words mended = words("Bilbao 2018", TROIS.replace("invite", "convie"));
        Made after = machine.after(FRENCH, mended, FIRST, Set.of("html/" + bench.of("html").get(2).key()), false);
        assertThat(states(Bench.of(FIRST, mended, after))).containsExactly(DONE, MACHINE, DONE);
    }

    @Test
    void aFirstTranslationIsUntranslatedWhereNothingWasWritten() {
        Words begun = words("Bilbao", "<p>La ville invite ses partenaires.</p>");

        Made made = Made.NOTHING.after(words("", ""), begun, FIRST, Set.of(), false);

        assertThat(states(Bench.of(FIRST, begun, made))).containsExactly(DONE, UNTRANSLATED, UNTRANSLATED);
    }

    @Test
    void plainTextsAndTextsOfPartsArePassagesToo() {
        SourceText source = source(1, themed("Bilbao", "antwerp", "Housing for all"));
        Words french = words("Bilbao", "");

        assertThat(text(Bench.of(source, french, Made.NOTHING.after(words("", ""), french, source, Set.of(), false)), UNTRANSLATED))
                .isEqualTo("Housing for all");
    }

    @Test
    void aCaptionThatTheSourceHasNotIsTheTranslationsOwn() {
        Words french = captioned("Bilbao 2018", TROIS, "La place du marché");

        assertThat(Bench.of(FIRST, french, Made.inOrder(FIRST, FRENCH).after(FRENCH, french, FIRST, Set.of(), false)).isDone()).isTrue();
    }

    @Test
    void passagesThatMovedAreNotTakenForNewOnesOnceTheTranslationFollows() {
        SourceText second = changed(2, "<p>Join the discussion.</p><p>The city invites its partners.</p><p>The session is on 12 June.</p>");
        Words moved = words("Bilbao 2018", "<p>Participez à la discussion.</p><p>La ville invite ses partenaires.</p><p>La séance a lieu le 12 juin.</p>");

        assertThat(Bench.of(second, moved, Made.inOrder(FIRST, FRENCH).after(FRENCH, moved, second, Set.of(), false)).isDone()).isTrue();
    }

    @Test
    void whatIsStoredIsReadAgain() {
        SourceText second = changed(2, THREE.replace("12 June", "13 June") + "<p>For English readers only.</p>");
        Made first = Made.inOrder(FIRST, FRENCH);
        String left = Bench.of(second, FRENCH, first).of("html").get(3).key();
        Made made = first.after(FRENCH, FRENCH, second, Set.of("html/" + left), false);

        Made read = Made.read(made.json(), id -> id == 10 ? FIRST : second, second);

        assertThat(read).isEqualTo(made);
        assertThat(states(Bench.of(second, FRENCH, read))).containsExactly(DONE, OUTDATED, DONE, DONE);
    }

    @Test
    void thePassageIsNamedByWhatTheSourceSaysAndTwoOfAKindAreToldApart() {
        SourceText twice = changed(1, "<p>Same.</p><p>Same.</p>");

        List<String> keys = Bench.of(twice, words("", ""), Made.NOTHING).of("html").stream().map(Rendering::key).toList();

        assertThat(keys).doesNotHaveDuplicates().hasSize(2);
    }
}

package eu.hansa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.access.Viewer;
import eu.hansa.audit.AuditSearch;
import eu.hansa.audit.AuditTrail;
import eu.hansa.given.GivenFiles;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AssetLibraryIT {

    private static final Language ENGLISH = Language.of("en");
    private static final Language FRENCH = Language.of("fr");
    private static final Language ITALIAN = Language.of("it");
    private static final Actor TRANSLATOR = new Actor(7L, "Luc Morel", Set.of(Grant.in(Right.TRANSLATE, FRENCH)));
    private static final Actor AUTHOR = new Actor(8L, "Marta Keller", Set.of(Grant.in(Right.EDIT, ENGLISH)));
    private static final Actor REVIEWER = new Actor(9L, "Tom Ashworth", Set.of(Grant.everywhere(Right.REVIEW)));

    @Inject
    Clock clock;
    @Inject
    AssetLibrary library;
    @Inject
    AssetReader reader;
    @Inject
    AuditTrail audit;

    private AssetId add(String name, Map<Language, String> titles) {
        return library.add(TRANSLATOR, new ByteArrayInputStream(GivenFiles.pdf()), name, titles, null);
    }

    private AssetId addPicture() {
        return library.add(AUTHOR, new ByteArrayInputStream(GivenFiles.png(GivenFiles.drawing(700, 350))), "bilbao.png", Map.of(),
                "City of Bilbao");
    }

    private long version(AssetId id) {
        return library.file(Actor.system(), id, ENGLISH).orElseThrow().version();
    }

    @Test
    void aPictureIsReadWithAllThatAPageNeeds() {
        AssetId id = addPicture();

        PublishedAsset picture = reader.find(Viewer.anonymous(), id, ENGLISH).orElseThrow();

        assertThat(picture.isPicture()).isTrue();
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.width()).isEqualTo(700);
        assertThat(picture.heightAt(320)).isEqualTo(160);
        assertThat(picture.widths()).containsExactly(320, 640);
        assertThat(picture.credit()).isEqualTo("City of Bilbao");
        assertThat(picture.name()).isEqualTo("bilbao.png");
    }

    @Test
    void aTitleThatALanguageLacksIsToldInTheFirstThatHasIt() {
        AssetId id = add("paper.pdf", Map.of(FRENCH, "Rapport", ITALIAN, "Relazione"));

        assertThat(reader.find(Viewer.anonymous(), id, ITALIAN).orElseThrow().title()).isEqualTo("Relazione");
        PublishedAsset english = reader.find(Viewer.anonymous(), id, ENGLISH).orElseThrow();
        assertThat(english.title()).isEqualTo("Rapport");
        assertThat(english.titleLanguage()).isEqualTo(FRENCH);
    }

    @Test
    void filesComeInTheOrderAskedFor() {
        AssetId one = add("one.pdf", Map.of(ENGLISH, "One", FRENCH, "Un"));
        AssetId two = add("two.pdf", Map.of());
        AssetId three = add("three.pdf", Map.of(FRENCH, "Trois"));

        assertThat(reader.find(Viewer.anonymous(), List.of(three, one, new AssetId(Ids.next()), two), ENGLISH).keySet())
                .containsExactly(three, one, two);
    }

    @Test
    void aFileForThoseSignedInIsNotThereForOthers() {
        AssetId id = add("members.pdf", Map.of());
        library.change(AUTHOR, id, version(id), Map.of(), null, Set.of(Audience.SIGNED_IN));

        assertThat(reader.find(Viewer.anonymous(), id, ENGLISH)).isEmpty();
        assertThat(reader.find(new Viewer(Set.of(Audience.SIGNED_IN)), id, ENGLISH)).isPresent();
        assertThat(library.find(List.of(id), ENGLISH)).containsKey(id);
    }

    @Test
    void theLibraryIsSearchedByTitleNameAndCreditWithoutMindingCapitals() {
        String word = "Zubizuri" + Ids.next();
        AssetId titled = add("a.pdf", Map.of(FRENCH, "Passerelle " + word));
        AssetId named = add(word + "_100%.pdf", Map.of());

        assertThat(library.page(Actor.system(), List.of(), word.toUpperCase(), null, 1, 10, ENGLISH).entries()).extracting(PublishedAsset::id)
                .containsExactly(named, titled);
        assertThat(library.page(Actor.system(), List.of(), word + "_100%", null, 1, 10, ENGLISH).total()).isEqualTo(1);
        assertThat(library.page(Actor.system(), List.of(), word, AssetKind.PICTURE, 1, 10, ENGLISH).total()).isZero();
        Slice<PublishedAsset> second = library.page(Actor.system(), List.of(), word, AssetKind.DOCUMENT, 2, 1, ENGLISH);
        assertThat(second.entries()).extracting(PublishedAsset::id).containsExactly(titled);
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void officersOfAGroupHaveTheFilesThatTheyAddedAndNoOthers() {
        String word = "Officers" + Ids.next();
        Actor officer = new Actor(Ids.next(), "Otto Officer", Set.of(new Grant(Right.EDIT, null, null, 12L)));
        AssetId others = add(word + ".pdf", Map.of());
        AssetId own = library.add(officer, new ByteArrayInputStream(GivenFiles.pdf()), word + "-own.pdf", Map.of(), null);

        assertThat(library.page(officer, List.of(), word, null, 1, 10, ENGLISH).entries()).extracting(PublishedAsset::id).containsExactly(own);
        assertThat(library.find(officer, others, ENGLISH)).isEmpty();
        assertThat(library.file(officer, others, ENGLISH)).isEmpty();
        assertThat(library.file(officer, own, ENGLISH)).isPresent();
        assertThat(catchThrowableOfType(Refusal.class, () -> library.change(officer, others, version(others), Map.of(), null, Set.of()))
                .messageKey()).isEqualTo("refusal.media.right");
    }

    @Test
    void whoOnlyReviewsAddsNothing() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> library.add(REVIEWER,
                new ByteArrayInputStream(GivenFiles.pdf()), "a.pdf", Map.of(), null));

        assertThat(refusal.messageKey()).isEqualTo("refusal.media.right");
    }

    @Test
    void whoOnlyTranslatesDoesNotSayWhoMayHaveAFile() {
        AssetId id = add("a.pdf", Map.of());
        long version = version(id);

        assertThat(catchThrowableOfType(Refusal.class, () -> library.change(TRANSLATOR, id, version, Map.of(),
                null, Set.of(Audience.SIGNED_IN)))
                .messageKey()).isEqualTo("refusal.media.right");
    }

    @Test
    void theSecondOfTwoChangesFromTheSameStateIsRefused() {
        AssetId id = add("a.pdf", Map.of());
        long version = version(id);
        library.change(AUTHOR, id, version, Map.of(ENGLISH, "First"), null, Set.of());

        assertThat(catchThrowableOfType(Refusal.class, () -> library.change(TRANSLATOR, id, version,
                Map.of(FRENCH, "Second"), null, Set.of()))
                .messageKey()).isEqualTo("refusal.media.changed");
        assertThat(library.file(Actor.system(), id, ENGLISH).orElseThrow().titles()).containsExactly(Map.entry(ENGLISH, "First"));
    }

    @Test
    void aTitleOf300CharactersIsRefusedAtItsField() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> add("a.pdf", Map.of(FRENCH, "x".repeat(300))));

        assertThat(refusal.field()).isEqualTo("title-fr");
        assertThat(refusal.messageKey()).isEqualTo("refusal.media.title.long");
    }

    @Test
    void addingLeavesATrace() {
        AssetId id = add("trace.pdf", Map.of());

        AuditSearch untilNow = new AuditSearch("Luc Morel", "add", null, null, clock.instant().plusSeconds(1));
        assertThat(audit.search(untilNow, 1, 20).entries()).anySatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo("asset");
            assertThat(entry.detail()).isEqualTo(id + " trace.pdf");
        });
    }
}

package eu.hansa.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.content.EditState;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Staleness;
import eu.hansa.content.Visibility;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void aDraftBesideWhatIsScheduledHoldsNothingUp() {
        assertThat(together(null, Visibility.SCHEDULED).isReleasedTogether()).isTrue();
    }

    @Test
    void aLanguageThatNobodySeesOrANewWishIsStillWaitedFor() {
        assertThat(together(null, Visibility.HIDDEN).isReleasedTogether()).isFalse();
        assertThat(together(NOON, Visibility.LIVE).isReleasedTogether()).isFalse();
    }

    private static Dossier together(Instant askedFor, Visibility french) {
        return new Dossier(new ContentId(1), "news", null, EN, EN, false, false, ReleasePolicy.TOGETHER, List.of(EN, FR), askedFor, null,
                List.of(EN), Set.of(), 1, null, List.of(line(EN, Visibility.LIVE), line(FR, french)), null, null, 1, 1, "a", null, null, null, List.of(),
                "A", EN);
    }

    private static LanguageLine line(Language language, Visibility visibility) {
        return new LanguageLine(language, language.equals(EN), EditState.DRAFT, false, visibility, Staleness.values()[0], null, null, "A", NOON,
                null);
    }
}

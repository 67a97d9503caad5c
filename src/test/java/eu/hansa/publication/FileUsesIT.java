package eu.hansa.publication;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.freshness.Freshness;
import eu.hansa.freshness.Reading;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenFiles;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.media.AssetLibrary;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FileUsesIT {

    @Inject
    FileUses uses;
    @Inject
    AssetLibrary library;
    @Inject
    GivenContent given;
    @Inject
    Freshness freshness;

    private AssetId file() {
        return library.add(Actor.system(), new ByteArrayInputStream(GivenFiles.pdf()), "paper.pdf", Map.of(), null);
    }

    private ContentId showing(AssetId file) {
        return given.news().with(facts -> facts.getAttachments().add(file.value())).live(GivenActors.FR).make();
    }

    @Test
    void anItemCountsOnceHoweverManyLanguagesItHas() {
        AssetId file = file();
        AssetId unused = file();
        showing(file);
        showing(file);

        assertThat(uses.count(List.of(file, unused))).containsExactly(Map.entry(file, 2L));
    }

    @Test
    void aPageIsMadeAnewWhenAFileOnItIsDescribedAnew() {
        AssetId file = file();
        showing(file);
        Reading page = freshness.read(Set.of(Listed.tag("news", GivenActors.FR)));

        library.change(Actor.system(), file, library.file(Actor.system(), file, GivenActors.EN).orElseThrow().version(),
                Map.of(GivenActors.EN, "Paper"), null, Set.of());

        assertThat(page.holds()).isFalse();
    }
}

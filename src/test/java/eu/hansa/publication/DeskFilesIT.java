package eu.hansa.publication;

import static eu.hansa.given.GivenActors.EN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.content.ContentItem;
import eu.hansa.content.workflow.CreateItem;
import eu.hansa.content.workflow.SaveDraft;
import eu.hansa.content.workflow.SaveFacts;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenFiles;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Refusal;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.PublishedAsset;
import eu.hansa.news.NewsFacts;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers have of the library, and that they cannot open to others what they do not have themselves. */
@ArquillianTest
class DeskFilesIT {

    @Inject
    GivenContent given;
    @Inject
    AssetLibrary library;
    @Inject
    DeskFiles files;
    @Inject
    PublicationReader publications;
    @Inject
    CreateItem create;
    @Inject
    SaveDraft save;
    @Inject
    SaveFacts saveFacts;

    private final String word = "Deskfiles" + Ids.next();
    private ContentId group;
    private Actor officer;
    private AssetId ofTheirGroup;
    private AssetId ofAnother;

    @BeforeEach
    void aFileInEachOfTwoGroups() {
        group = given.group("Files " + Ids.next());
        officer = GivenActors.officer(group);
        ofTheirGroup = shownIn(group);
        ofAnother = shownIn(given.group("Files " + Ids.next()));
    }

    private AssetId add(Actor actor) {
        return library.add(actor, new ByteArrayInputStream(GivenFiles.pdf()), word + Ids.next() + ".pdf", Map.of(), null);
    }

    /** A file that the library has from an editor, in an article for the members of a group. */
    private AssetId shownIn(ContentId ofGroup) {
        AssetId file = add(Actor.system());
        given.news().inGroup(ofGroup).forAudience(Audience.group(ofGroup.value())).with(facts -> facts.setAttachments(List.of(file.value())))
                .live().make();
        return file;
    }

    private static String linked(AssetId file) {
        return "<p><a href=\"/files/" + file + "/plan.pdf\">Plan</a></p>";
    }

    private static void refused(ThrowingCallable deed) {
        assertThat(catchThrowableOfType(Refusal.class, deed)).isNotNull().extracting(Refusal::messageKey).isEqualTo("refusal.media.foreign");
    }

    private static NewsFacts facts(AssetId... attachments) {
        NewsFacts facts = new NewsFacts();
        facts.setDate(LocalDate.of(2018, 5, 15));
        facts.setAttachments(List.of(attachments).stream().map(AssetId::value).toList());
        return facts;
    }

    @Test
    void anOfficersLibraryHasWhatTheyAddedAndWhatTheirGroupShows() {
        AssetId own = add(officer);

        assertThat(files.page(officer, word, null, 1, 10, EN).entries()).extracting(PublishedAsset::id).containsExactly(own, ofTheirGroup);
        assertThat(files.page(officer, word, null, 1, 10, EN).total()).isEqualTo(2);
        assertThat(files.find(officer, ofTheirGroup, EN)).isPresent();
        assertThat(files.find(officer, ofAnother, EN)).isEmpty();
        assertThat(files.page(GivenActors.author(), word, null, 1, 10, EN).total()).isEqualTo(3);
    }

    @Test
    void aFileOfAnotherGroupCannotBeForgedIntoAText() {
        refused(() -> create.create(officer, "news", group, EN, GivenContent.words("Forged " + word, linked(ofAnother)), facts()));
        ContentId article = create.create(officer, "news", group, EN, GivenContent.words("Honest " + word, linked(ofTheirGroup)), facts());
        refused(() -> save.save(officer, article, EN, GivenContent.words("Honest " + word, linked(ofAnother)), given.head(article, EN).id(), null, false));

        assertThat(publications.shows(Viewer.anonymous(), ofAnother)).isFalse();
        assertThat(publications.shows(new Viewer(Set.of(Audience.PUBLIC, Audience.SIGNED_IN, Audience.group(group.value()))), ofAnother)).isFalse();
    }

    @Test
    void norAmongTheFacts() {
        refused(() -> create.create(officer, "news", group, EN, GivenContent.words("Forged " + word, "<p>Text.</p>"), facts(ofAnother)));
        ContentId article = create.create(officer, "news", group, EN, GivenContent.words("Honest " + word, "<p>Text.</p>"), facts(ofTheirGroup));
        refused(() -> saveFacts.save(officer, article, facts(ofTheirGroup, ofAnother), given.ask(article, ContentItem::factsNo)));
    }

    @Test
    void whatAnEditorPutIntoATextOfTheGroupStaysThereWhenAnOfficerSavesIt() {
        AssetId unpublished = add(Actor.system());
        ContentId article = given.news().inGroup(group).saying(linked(unpublished)).make();

        save.save(officer, article, EN, GivenContent.words("Shorter " + word, "<p>Text.</p>"), given.head(article, EN).id(), null, false);
        save.save(officer, article, EN, GivenContent.words("As before " + word, linked(unpublished)), given.head(article, EN).id(), null, false);

        assertThat(given.head(article, EN).body()).contains("/files/" + unpublished + "/");
    }
}

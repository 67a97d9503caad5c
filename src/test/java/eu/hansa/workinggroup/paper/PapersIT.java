package eu.hansa.workinggroup.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Viewer;
import eu.hansa.audit.AuditTrail;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenDocuments;
import eu.hansa.given.GivenFiles;
import eu.hansa.given.GivenPeople;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.workinggroup.paper.text.TextState;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PapersIT {

    private static final Language EN = Language.of("en");
    private static final Language FR = Language.of("fr");
    private static final Instant LONG_AGO = Instant.EPOCH;
    private static final PaperWords UNTITLED = new PaperWords(Map.of(), null, PaperState.DRAFT);

    @Inject
    Papers papers;
    @Inject
    Folders folders;
    @Inject
    PaperDesk desk;
    @Inject
    PaperReader reader;
    @Inject
    PaperTexts texts;
    @Inject
    PaperVisits visits;
    @Inject
    AuditTrail audit;
    @Inject
    GivenContent given;
    @Inject
    GivenPeople people;
    @Inject
    GivenClock clock;

    private ContentId group;
    private Actor officer;
    private Viewer member;

    @BeforeEach
    void aGroupWithAnOfficerAndAMember() {
        group = given.group("Group " + Ids.next());
        officer = GivenActors.officer(group);
        member = new Viewer(Set.of(Audience.SIGNED_IN, Audience.group(group.value())));
    }

    @AfterEach
    void theTrueTime() {
        clock.setAhead(Duration.ZERO);
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private long paper(String fileName, byte[] bytes) {
        return papers.add(officer, group, null, in(bytes), fileName, UNTITLED);
    }

    private long minutes() {
        return paper("minutes.pdf", GivenDocuments.pdf("Minutes of Toulouse"));
    }

    private PaperEntry entry(long id) {
        return desk.find(officer, id, EN).orElseThrow();
    }

    private void open(long id, Audience audience) {
        PaperEntry entry = entry(id);
        papers.describe(officer, id, entry.version(), entry.words(), entry.paper().folder(), Set.of(audience));
    }

    private long folder(String name, Long parent) {
        return folders.make(officer, group, parent, Map.of(EN, name));
    }

    /** Until the portal's worker has come to it. */
    private void read(long id) throws InterruptedException {
        for (int tries = 0; entry(id).text() == TextState.WAITING && tries < 3000; tries++) {
            Thread.sleep(100);
        }
    }

    private static Refusal refused(ThrowingCallable attempt) {
        return catchThrowableOfType(Refusal.class, attempt);
    }

    @Test
    void aNewPaperIsForItsGroupAlone() {
        long id = minutes();

        assertThat(reader.find(member, id, EN)).isPresent();
        assertThat(reader.find(new Viewer(Set.of(Audience.SIGNED_IN)), id, EN)).isEmpty();
        assertThat(reader.find(Viewer.anonymous(), id, EN)).isEmpty();
        assertThat(reader.of(Viewer.anonymous(), group, EN)).isEmpty();
    }

    @Test
    void aPaperIsOpenToThoseForWhomItIsMeant() {
        long id = minutes();
        open(id, Audience.PUBLIC);

        assertThat(reader.find(Viewer.anonymous(), id, EN)).isPresent();
        open(id, Audience.SIGNED_IN);
        assertThat(reader.find(Viewer.anonymous(), id, EN)).isEmpty();
        assertThat(reader.find(new Viewer(Set.of(Audience.SIGNED_IN)), id, EN)).isPresent();
    }

    @Test
    void onlyTheGroupsOfficersTouchItsPapers() {
        long id = minutes();
        Actor another = GivenActors.officer(given.group("Another " + Ids.next()));

        assertThat(refused(() -> papers.add(another, group, null, in(GivenFiles.pdf()), "a.pdf", UNTITLED)).messageKey()).isEqualTo("refusal.paper.right");
        assertThat(refused(() -> papers.renew(another, id, in(GivenFiles.pdf()), "a.pdf")).messageKey()).isEqualTo("refusal.paper.right");
        assertThat(refused(() -> papers.remove(another, id)).messageKey()).isEqualTo("refusal.paper.right");
        assertThat(refused(() -> folders.make(another, group, null, Map.of(EN, "Mine"))).messageKey()).isEqualTo("refusal.paper.right");
        assertThat(desk.find(another, id, EN)).isEmpty();
        assertThat(desk.shelves(another, group, EN)).isEmpty();
    }

    @Test
    void aNewVersionStandsUnderTheSameNameAndTheOldOnesStay() {
        long id = minutes();
        int number = papers.renew(officer, id, in(GivenDocuments.pdf("Corrected")), "corrected by Ada.pdf");

        PublishedPaper paper = reader.find(member, id, EN).orElseThrow();
        assertThat(number).isEqualTo(2);
        assertThat(paper.fileName()).isEqualTo("minutes.pdf");
        assertThat(paper.versions()).extracting(PublishedPaper.Version::number).containsExactly(2, 1);
        assertThat(paper.newest().addedBy()).isEqualTo(officer.name());
    }

    @Test
    void aVersionOfAnotherTypeIsRefusedWithBothNamed() {
        long id = minutes();
        Refusal word = refused(() -> papers.renew(officer, id, in(GivenDocuments.docx("x")), "minutes.docx"));
        Refusal disguised = refused(() -> papers.renew(officer, id, in(GivenDocuments.docx("x")), "minutes.pdf"));

        assertThat(word.field()).isEqualTo("file");
        assertThat(word.messageKey()).isEqualTo("refusal.paper.type");
        assertThat(word.arguments()).containsExactly("PDF", "DOCX");
        assertThat(disguised.messageKey()).isEqualTo("refusal.paper.type");
        assertThat(refused(() -> papers.renew(officer, id, in(GivenFiles.png(GivenFiles.drawing(40, 40))), "minutes.png")).arguments())
                .containsExactly("PDF", "PNG");
        assertThat(entry(id).paper().versions()).hasSize(1);
    }

    @Test
    void theSameFileIsNoNewVersion() {
        byte[] bytes = GivenDocuments.pdf("Minutes");
        long id = paper("minutes.pdf", bytes);

        assertThat(refused(() -> papers.renew(officer, id, in(bytes), "minutes.pdf")).messageKey()).isEqualTo("refusal.paper.same");
    }

    @Test
    void picturesAndArchivesAreNoPapers() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            many.put("entry" + i, "x");
        }

        assertThat(refused(() -> paper("a.png", GivenFiles.png(GivenFiles.drawing(40, 40)))).messageKey()).isEqualTo("refusal.media.kind.document");
        assertThat(refused(() -> paper("papers.zip", GivenFiles.zip(many))).messageKey()).isEqualTo("refusal.media.type");
        assertThat(refused(() -> paper("papers.docx", GivenFiles.zip(many))).messageKey()).isEqualTo("refusal.media.disguised");
    }

    @Test
    void theSecondOfTwoChangesFromTheSameStateIsRefused() {
        long id = minutes();
        PaperEntry read = entry(id);
        papers.describe(officer, id, read.version(), new PaperWords(Map.of(EN, "Minutes"), EN, PaperState.ADOPTED), null, read.audiences());

        assertThat(refused(() -> papers.describe(officer, id, read.version(), new PaperWords(Map.of(FR, "Procès-verbal"), FR, PaperState.DRAFT),
                null, read.audiences())).messageKey()).isEqualTo("refusal.paper.changed");
        assertThat(entry(id).words()).isEqualTo(new PaperWords(Map.of(EN, "Minutes"), EN, PaperState.ADOPTED));
    }

    @Test
    void aTitleOf300CharactersIsRefusedAtItsField() {
        long id = minutes();
        Refusal refusal = refused(() -> papers.describe(officer, id, entry(id).version(),
                new PaperWords(Map.of(FR, "x".repeat(300)), null, PaperState.DRAFT), null, entry(id).audiences()));

        assertThat(refusal.field()).isEqualTo("titles[fr]");
    }

    @Test
    void whatWasRemovedIsGoneForAllButOfficersUntilItIsBroughtBack() {
        long id = minutes();
        open(id, Audience.PUBLIC);
        papers.remove(officer, id);

        assertThat(reader.find(member, id, EN)).isEmpty();
        assertThat(desk.removed(officer, group, EN)).extracting(entry -> entry.paper().id()).containsExactly(id);
        papers.bringBack(officer, id);
        assertThat(reader.find(Viewer.anonymous(), id, EN)).isPresent();
    }

    @Test
    void foldersWithoutAPaperForTheViewerAreNotShown() {
        long year = folder("2019", null);
        long board = folder("Board", year);
        long toulouse = folder("Toulouse", year);
        long secret = minutes();
        papers.move(officer, secret, board);
        long open = paper("agenda.pdf", GivenDocuments.pdf("Agenda"));
        papers.move(officer, open, toulouse);
        open(open, Audience.PUBLIC);

        assertThat(reader.of(Viewer.anonymous(), group, EN)).extracting(shelf -> shelf.name().text()).containsExactly("Toulouse");
        assertThat(reader.of(member, group, EN)).extracting(shelf -> shelf.name().text()).containsExactly("Board", "Toulouse");
        assertThat(desk.shelves(officer, group, EN)).extracting(Shelf::depth).containsExactly(0, 1, 2, 2);
    }

    @Test
    void aFolderMovesNeitherIntoItselfNorIntoWhatLiesInIt() {
        long outer = folder("Outer", null);
        long inner = folder("Inner", outer);

        assertThat(refused(() -> folders.move(officer, outer, outer)).messageKey()).isEqualTo("refusal.paper.folder.circle");
        Refusal refusal = refused(() -> folders.move(officer, outer, inner));
        assertThat(refusal.messageKey()).isEqualTo("refusal.paper.folder.circle");
        assertThat(refusal.field()).isEqualTo("parent");
    }

    @Test
    void foldersLieInOneAnotherOnlySoDeep() {
        long one = folder("1", null);
        long two = folder("2", one);
        long three = folder("3", two);
        folder("4", three);
        long other = folder("Other", null);

        assertThat(refused(() -> folders.move(officer, one, other)).messageKey()).isEqualTo("refusal.paper.folder.deep");
    }

    @Test
    void onlyAnEmptyFolderGoesAndWhatWasRemovedFromItCanStillComeBack() {
        long year = folder("2019", null);
        long toulouse = folder("Toulouse", year);
        long id = minutes();
        papers.move(officer, id, toulouse);

        assertThat(refused(() -> folders.remove(officer, year)).messageKey()).isEqualTo("refusal.paper.folder.full");
        assertThat(refused(() -> folders.remove(officer, toulouse)).messageKey()).isEqualTo("refusal.paper.folder.full");
        papers.remove(officer, id);
        folders.remove(officer, toulouse);
        papers.bringBack(officer, id);
        assertThat(reader.find(member, id, EN).orElseThrow().folder()).isEqualTo(year);
    }

    @Test
    void theTextOfTheNewestVersionIsThereForSearchWithItsAudiences() throws Exception {
        long id = minutes();
        read(id);
        papers.renew(officer, id, in(GivenDocuments.pdf("Conclusions of Antwerp")), "minutes.pdf");
        read(id);

        SearchablePaper found = texts.find(List.of(id)).get(0);
        assertThat(found.words()).isEqualTo("Conclusions of Antwerp");
        assertThat(found.audiences()).containsExactly(Audience.group(group.value()));
        assertThat(texts.after(id - 1, 1)).containsExactly(id);
        papers.remove(officer, id);
        assertThat(texts.find(List.of(id))).isEmpty();
    }

    @Test
    void aPaperThatCannotBeReadIsKeptAndItsOfficerTold() throws Exception {
        long broken = paper("broken.pdf", GivenDocuments.pdfThatBreaksReaders());
        long locked = paper("locked.pdf", GivenDocuments.lockedPdf("Secret", "word"));
        long scanned = paper("scan.pdf", GivenDocuments.pdf(""));
        read(broken);
        read(locked);
        read(scanned);

        assertThat(entry(broken).text()).isIn(TextState.FAILED, TextState.NONE);
        assertThat(entry(locked).text()).isEqualTo(TextState.LOCKED);
        assertThat(entry(scanned).text()).isEqualTo(TextState.NONE);
        assertThat(reader.find(member, broken, EN)).isPresent();
        assertThat(texts.find(List.of(broken)).get(0).words()).isNull();
    }

    @Test
    void newIsWhatCameSinceTheVisitBefore() {
        long account = people.person("visitor" + Ids.next() + "@example.org", "Given Visitor", "en").accountId();
        long first = minutes();
        assertThat(reader.since(member, visits.lookIn(account, Set.of(group)), EN, 10)).extracting(PublishedPaper::id).containsExactly(first);

        clock.setAhead(Duration.ofDays(1));
        long second = paper("agenda.pdf", GivenDocuments.pdf("Agenda"));
        assertThat(reader.since(member, visits.lookIn(account, Set.of(group)), EN, 10)).extracting(PublishedPaper::id).containsExactly(second);
        assertThat(reader.since(member, visits.lookIn(account, Set.of(group)), EN, 10)).as("loaded again").hasSize(1);
        assertThat(reader.since(Viewer.anonymous(), Map.of(group, LONG_AGO), EN, 10)).isEmpty();

        clock.setAhead(Duration.ofDays(2));
        assertThat(reader.since(member, visits.lookIn(account, Set.of(group)), EN, 10)).isEmpty();
    }

    @Test
    void whateverIsDoneLeavesATraceWithItsGroup() {
        long id = minutes();
        open(id, Audience.PUBLIC);
        papers.remove(officer, id);

        assertThat(audit.of(group, 10)).extracting(line -> line.verb()).containsSubsequence("trash", "access", "add");
    }
}

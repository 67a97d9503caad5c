package eu.hansa.directory;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.IT;
import static eu.hansa.given.GivenActors.author;
import static eu.hansa.given.GivenActors.translator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hansa.audit.AuditSearch;
import eu.hansa.audit.AuditTrail;
import eu.hansa.freshness.Freshness;
import eu.hansa.freshness.Reading;
import eu.hansa.given.GivenActors;
import eu.hansa.given.Queries;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How people and organisations are entered, kept and found. Each test has names of its own. */
@ArquillianTest
class DirectoryIT {

    @Inject
    Clock clock;
    @Inject
    Directory directory;
    @Inject
    AuditTrail audit;
    @Inject
    Freshness freshness;
    @Inject
    Queries queries;

    @Test
    void somebodyIsEnteredWithNothingButTheirName() {
        PersonEntry mark = save(PersonEntry.named("  Mark Bendeich "));

        assertThat(mark.name()).isEqualTo("Mark Bendeich");
        assertThat(mark.sortName()).isEqualTo("Bendeich, Mark");
        assertThat(mark.slug()).isEqualTo("mark-bendeich");
        assertThat(directory.person(mark.id())).hasValue(mark);
    }

    @Test
    void wordsAreKeptInEveryLanguageAndRichTextIsSanitised() {
        PersonEntry wanda = save(new PersonEntry(null, 0, "Wanda Words", null, null, true, null, null, Map.of("en", "Mayor", "it", "Sindaca"),
                Map.of("it", "<p onclick=\"steal()\">Vita</p><script>x</script>", "fr", " ")));

        assertThat(wanda.functions()).isEqualTo(Map.of("en", "Mayor", "it", "Sindaca"));
        assertThat(wanda.about()).isEqualTo(Map.of("it", "<p>Vita</p>"));
        assertThat(directory.person(wanda.id())).hasValue(wanda);
    }

    @Test
    void anEntryThatSomebodyElseSavedSinceIsNotOverwritten() {
        PersonEntry began = save(PersonEntry.named("Vera Version"));
        save(renamed(began, "Vera Newversion"));

        refused("directory.changed", () -> save(renamed(began, "Vera Oldversion")));
        assertThat(directory.person(began.id()).orElseThrow().name()).isEqualTo("Vera Newversion");
    }

    @Test
    void aChangeOfWordsAloneCountsAsAChangeToo() {
        PersonEntry began = save(PersonEntry.named("Willa Wordless"));
        save(new PersonEntry(began.id(), began.version(), began.name(), began.sortName(), began.slug(), false, null, null,
                Map.of("en", "Mayor"), null));
        OrganisationEntry city = save(organisation("Comune di Versione", null));
        save(new OrganisationEntry(city.id(), city.version(), Map.of("it", "Comune di Nuova Versione"), null, null, null, null, null, null, null));

        refused("directory.changed", () -> save(renamed(began, "Willa Again")));
        refused("directory.changed", () -> save(new OrganisationEntry(city.id(), city.version(), Map.of("it", "Comune di Altra Versione"), null,
                null, null, null, null, null, null)));
    }

    @Test
    void ofTwoSavesAtTheSameMomentOneIsRefused() throws Exception {
        PersonEntry began = save(PersonEntry.named("Tom Twice"));
        ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        CyclicBarrier start = new CyclicBarrier(2);

        Future<Boolean> one = executor.submit(() -> saves(began, "Tom Once", start));
        Future<Boolean> other = executor.submit(() -> saves(began, "Tom Other", start));

        assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
    }

    private boolean saves(PersonEntry began, String name, CyclicBarrier start) throws Exception {
        start.await();
        try {
            save(renamed(began, name));
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.messageKey()).isEqualTo("refusal.directory.changed");
            return false;
        }
    }

    @Test
    void twoPeopleOfOneNameHaveTwoAddresses() {
        PersonEntry one = save(PersonEntry.named("John Same"));
        PersonEntry other = save(PersonEntry.named("John Same"));

        assertThat(one.slug()).isEqualTo("john-same");
        assertThat(other.slug()).startsWith("john-same-");
    }

    @Test
    void anAddressStaysWhenTheNameChanges() {
        PersonEntry began = save(PersonEntry.named("Maria Maiden"));

        PersonEntry married = save(new PersonEntry(began.id(), began.version(), "Maria Married", null, null, false, null, null, null, null));

        assertThat(married.slug()).isEqualTo("maria-maiden");
    }

    @Test
    void anAddressThatIsTakenOrMalformedIsRefusedAtItsField() {
        save(PersonEntry.named("Olga Owner"));

        refusedAt("slug", "slug.taken", () -> save(slugged("Olga Other", "olga-owner")));
        refusedAt("slug", "slug.form", () -> save(slugged("Olga Other", "Olga Other")));
    }

    @Test
    void aNameWithoutALatinLetterHasAnAddressAllTheSame() {
        assertThat(save(PersonEntry.named("山田 太郎")).slug()).startsWith("item-");
        assertThat(save(PersonEntry.named("مريم العلي")).name()).isEqualTo("مريم العلي");
    }

    @Test
    void onlyWhoeverAgreedHasAPage() {
        PersonEntry gregor = save(PersonEntry.named("Gregor Granted"));
        assertThat(directory.page("gregor-granted")).isEmpty();
        assertThat(directory.pagesAfter(gregor.id() - 1, 1)).extracting(PersonEntry::id).doesNotContain(gregor.id());

        save(new PersonEntry(gregor.id(), gregor.version(), gregor.name(), null, null, true, null, null, null, null));

        assertThat(directory.page("gregor-granted")).isPresent();
        assertThat(directory.pagesAfter(gregor.id() - 1, 1)).extracting(PersonEntry::id).containsExactly(gregor.id());
    }

    @Test
    void peopleAreFoundByAnyLettersOfTheirNameWithoutTheirAccents() {
        save(PersonEntry.named("Zoë Ångström"));

        assertThat(directory.persons("OE ANG", 1, 10).entries()).extracting(PersonEntry::name).containsExactly("Zoë Ångström");
        assertThat(directory.persons("zoë å", 1, 10).total()).isEqualTo(1);
        assertThat(directory.personNamed("zoe angstrom")).isPresent();
    }

    @Test
    void aNameThatTwoHaveFindsNeither() {
        save(PersonEntry.named("Dora Double"));
        save(PersonEntry.named("Dora Double"));

        assertThat(directory.personNamed("Dora Double")).isEmpty();
    }

    @Test
    void signsThatDatabasesKnowAreOnlySigns() {
        save(PersonEntry.named("Percy 100% Sign"));

        assertThat(directory.persons("100%", 1, 10).total()).isEqualTo(1);
        assertThat(directory.persons("percy_100", 1, 10).total()).isZero();
        assertThat(directory.persons("!", 1, 10).total()).isZero();
    }

    @Test
    void organisationsAreFoundByEveryNameAndByTheirAbbreviation() {
        OrganisationEntry iom = save(new OrganisationEntry(null, 0, Map.of("en", "Organization for Findings", "fr", "Organisation des trouvailles"),
                "OFTR", null, null, null, null, "it", null));

        assertThat(iom.country()).isEqualTo("IT");
        assertThat(directory.organisations("trouvaille", 1, 10).entries()).extracting(OrganisationEntry::id).containsExactly(iom.id());
        assertThat(directory.organisations("oftr", 1, 10).entries()).extracting(OrganisationEntry::id).containsExactly(iom.id());
    }

    @Test
    void peopleAreOfferedBeforeOrganisationsAndInTheReadersLanguage() {
        OrganisationEntry office = save(organisation("Ufficio Quasimodo", null));
        save(new PersonEntry(null, 0, "Quentin Quasimodo", null, null, false, null, office.id(), Map.of("en", "Mayor", "it", "Sindaco"), null));

        List<Found> found = directory.find("quasimodo", IT, 10);

        assertThat(found).extracting(Found::name).containsExactly("Quentin Quasimodo", "Ufficio Quasimodo");
        assertThat(found.get(0).function()).isEqualTo("Sindaco");
        assertThat(found.get(0).organisation()).isEqualTo(office.id());
        assertThat(directory.find("quasimodo", EN, 1)).hasSize(1);
        assertThat(directory.find("  ", EN, 10)).isEmpty();
    }

    @Test
    void aPageOfPeopleIsSortedByTheirSortingNames() {
        save(PersonEntry.named("Zacharias Lexik"));
        save(PersonEntry.named("Anna Lexik"));
        save(new PersonEntry(null, 0, "Beatrix van der Lexik", "Der Lexik, Beatrix van", null, false, null, null, null, null));

        assertThat(directory.persons("lexik", 1, 2).entries()).extracting(PersonEntry::name)
                .containsExactly("Beatrix van der Lexik", "Anna Lexik");
        assertThat(directory.persons("lexik", 2, 2).entries()).extracting(PersonEntry::name).containsExactly("Zacharias Lexik");
    }

    @Test
    void howeverManyPeopleAreAskedForAtOnceItIsOneQuery() {
        List<Long> ids = IntStream.range(0, 5).mapToObj(n -> save(new PersonEntry(null, 0, "Many Moe " + n, null, null, false, null, null,
                Map.of("en", "No " + n), null)).id()).toList();

        assertThat(queries.during(() -> assertThat(directory.persons(ids).get(ids.get(3)).functions()).containsEntry("en", "No 3"))).isEqualTo(1);
    }

    @Test
    void aPageCostsTheSameHoweverManyAreOnIt() {
        IntStream.range(0, 5).forEach(n -> save(new PersonEntry(null, 0, "Paged Pam " + n, null, null, false, null, null,
                Map.of("en", "No " + n), null)));
        IntStream.range(0, 5).forEach(n -> save(organisation("Paged Panel " + n, null)));

        assertThat(queries.during(() -> assertThat(directory.persons("paged pam", 1, 10).entries()).hasSize(5)))
                .isEqualTo(queries.during(() -> assertThat(directory.persons("paged pam 3", 1, 10).entries()).hasSize(1)));
        assertThat(queries.during(() -> assertThat(directory.organisations("paged panel", 1, 10).entries()).hasSize(5)))
                .isEqualTo(queries.during(() -> assertThat(directory.organisations("paged panel 3", 1, 10).entries()).hasSize(1)));
    }

    @Test
    void onlyThoseWhoWorkAtTheDeskEnterAnybody() {
        refused("directory.right", () -> directory.save(GivenActors.with("Visitor"), PersonEntry.named("Ivy Intruder")));
        refused("directory.right", () -> directory.save(GivenActors.with("Visitor"), organisation("Intruders", null)));

        assertThat(directory.save(translator(), PersonEntry.named("Tina Translated")).id()).isNotNull();
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        refusedAt("name", "directory.name.empty", () -> save(PersonEntry.named("  ")));
        refusedAt("name", "directory.long", () -> save(PersonEntry.named("N".repeat(300))));
        refusedAt("name", "directory.name.empty", () -> save(new OrganisationEntry(null, 0, Map.of("en", " "), null, null, null, null, null, null, null)));
        refusedAt("url", "links.form", () -> save(organisation("Bad address", "javascript:alert(1)")));
        refusedAt("country", "directory.country.form", () -> save(new OrganisationEntry(null, 0, Map.of("en", "Nowhere"), null, null, null, null,
                null, "XX", null)));
        refused("directory.unknown", () -> save(new PersonEntry(1L, 0, "Nobody", null, null, false, null, null, null, null)));
    }

    @Test
    void aSaveStandsInTheTrailAndRenewsThePagesThatShowPeople() {
        Reading before = freshness.read(Set.of(Directory.TAG));

        save(PersonEntry.named("Tracy Trail"));

        AuditSearch untilNow = new AuditSearch(null, "create", null, null, clock.instant().plusSeconds(1));
        assertThat(audit.search(untilNow, 1, 20).entries()).anySatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo("person");
            assertThat(entry.detail()).isEqualTo("Tracy Trail");
        });
        assertThat(before.holds()).isFalse();
    }

    private PersonEntry save(PersonEntry entry) {
        return directory.save(author(), entry);
    }

    private OrganisationEntry save(OrganisationEntry entry) {
        return directory.save(author(), entry);
    }

    private static OrganisationEntry organisation(String name, String url) {
        return new OrganisationEntry(null, 0, Map.of("it", name), null, url, null, null, null, null, null);
    }

    private static PersonEntry renamed(PersonEntry entry, String name) {
        return new PersonEntry(entry.id(), entry.version(), name, null, entry.slug(), entry.pageAgreed(), entry.picture(), entry.organisation(),
                entry.functions(), entry.about());
    }

    private static PersonEntry slugged(String name, String slug) {
        return new PersonEntry(null, 0, name, null, slug, false, null, null, null, null);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        refusedAt(null, key, attempt);
    }

    private static void refusedAt(String field, String key, ThrowingCallable attempt) {
        Refusal refusal = catchThrowableOfType(Refusal.class, attempt);
        assertThat(refusal.messageKey()).isEqualTo("refusal." + key);
        assertThat(refusal.field()).isEqualTo(field);
    }
}

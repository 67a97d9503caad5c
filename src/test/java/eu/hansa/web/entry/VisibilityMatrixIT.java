package eu.hansa.web.entry;

import static eu.hansa.given.GivenActors.EN;
import static eu.hansa.given.GivenActors.FR;
import static eu.hansa.given.GivenSession.session;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.account.Tokens;
import eu.hansa.conference.programme.EditProgramme;
import eu.hansa.conference.programme.ReleaseProgramme;
import eu.hansa.content.workflow.Approve;
import eu.hansa.content.workflow.Archive;
import eu.hansa.content.workflow.ChangeGroup;
import eu.hansa.content.workflow.Publish;
import eu.hansa.content.workflow.Return;
import eu.hansa.content.workflow.Submit;
import eu.hansa.content.workflow.Trash;
import eu.hansa.content.workflow.Withdraw;
import eu.hansa.given.GivenActors;
import eu.hansa.given.GivenClock;
import eu.hansa.given.GivenContent;
import eu.hansa.given.GivenDocuments;
import eu.hansa.given.GivenFiles;
import eu.hansa.given.GivenItem;
import eu.hansa.given.GivenPeople;
import eu.hansa.given.GivenProgramme;
import eu.hansa.given.Searching;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.mail.GivenMails;
import eu.hansa.mail.OutgoingMail;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.PublishedAsset;
import eu.hansa.membership.GiveAccess;
import eu.hansa.membership.Level;
import eu.hansa.membership.Term;
import eu.hansa.workinggroup.Readers;
import eu.hansa.workinggroup.paper.PaperDesk;
import eu.hansa.workinggroup.paper.PaperEntry;
import eu.hansa.workinggroup.paper.PaperState;
import eu.hansa.workinggroup.paper.PaperWords;
import eu.hansa.workinggroup.paper.Papers;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rule of seeing, asked of every way out at once: whoever reads, for whomever a thing is meant, in whatever state it
 * is. Every thing has a word of its own in its title, address, lead, text, programme and file, which is to be found
 * exactly where it may be seen. The last test fails when there is a way out that this one has not been told of.
 */
@ArquillianTest
class VisibilityMatrixIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** Ahead of everything that other tests date, so that lists begin with it. */
    private static final int YEAR = 2091;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate DAY = LocalDate.of(YEAR, 5, 15);

    /** Who reads. */
    private enum Reader {
        ANONYMOUS, SIGNED_IN, MEMBER, FORMER_MEMBER, OFFICER, MEMBER_OF_ANOTHER, AUTHOR, ADMINISTRATOR;

        boolean belongsTo(Rule rule) {
            return switch (rule) {
                case PUBLIC -> true;
                case SIGNED_IN -> this != ANONYMOUS;
                case GROUP -> this == MEMBER || this == OFFICER;
            };
        }

        /** Officers see at the desk what belongs to their group, which here is what is meant for it. */
        boolean worksOn(Rule rule) {
            return this == AUTHOR || this == ADMINISTRATOR || this == OFFICER && rule == Rule.GROUP;
        }
    }

    /** For whom a thing is meant. */
    private enum Rule {
        PUBLIC, SIGNED_IN, GROUP
    }

    /** Where it stands; visitors see the live alone. */
    private enum State {
        LIVE, DRAFT, SCHEDULED, EXPIRED, WITHDRAWN, ARCHIVED, TRASHED
    }

    /** Something that may be seen or not, with the addresses of a file and of a picture that it shows, or null. */
    private record Thing(ContentId id, Rule rule, State state, String word, String slug, String frenchSlug, String file, String picture) {

        Thing(ContentId id, Rule rule, State state, String word, String slug, String frenchSlug, String file) {
            this(id, rule, state, word, slug, frenchSlug, file, null);
        }

        boolean isSeenBy(Reader reader) {
            return state == State.LIVE && reader.belongsTo(rule);
        }

        /** Whoever works for the whole site has the library, officers what their group shows, has shown or will show. */
        boolean isFileHadBy(Reader reader) {
            boolean hasWindow = state == State.LIVE || state == State.SCHEDULED || state == State.EXPIRED;
            return isSeenBy(reader) || reader == Reader.AUTHOR || reader == Reader.ADMINISTRATOR
                    || reader == Reader.OFFICER && rule == Rule.GROUP && hasWindow;
        }
    }

    /** Somebody with cookies. */
    private final class Visitor {

        private final Map<String, String> cookies = new HashMap<>();

        HttpResponse<String> ask(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
            }
            try {
                HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
                answer.headers().allValues("Set-Cookie").forEach(set -> {
                    String[] pair = set.split(";", 2)[0].split("=", 2);
                    cookies.put(pair[0], pair[1]);
                });
                return answer;
            } catch (Exception e) {
                throw new IllegalStateException(path, e);
            }
        }

        /** The body of what was found; empty for what was not. */
        String get(String path) {
            HttpResponse<String> answer = ask(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            return answer.statusCode() == 200 ? answer.body() : "";
        }
    }

    @Inject
    GivenContent given;
    @Inject
    GivenClock time;
    @Inject
    Clock clock;
    @Inject
    GivenPeople people;
    @Inject
    GivenMails mails;
    @Inject
    Tokens tokens;
    @Inject
    GiveAccess give;
    @Inject
    Submit submit;
    @Inject
    Return giveBack;
    @Inject
    Approve approve;
    @Inject
    Publish publish;
    @Inject
    ChangeGroup changeGroup;
    @Inject
    Withdraw withdraw;
    @Inject
    Archive archive;
    @Inject
    Trash trash;
    @Inject
    EditProgramme editProgramme;
    @Inject
    ReleaseProgramme releaseProgramme;
    @Inject
    AssetLibrary library;
    @Inject
    FileUrls files;
    @Inject
    Papers papers;
    @Inject
    PaperDesk paperDesk;
    @Inject
    @Any
    Instance<ItemPart> itemParts;
    @Inject
    @Any
    Instance<SitePage> sitePages;
    @Inject
    @Any
    Instance<ListForm> listForms;
    @Inject
    ServletContext web;
    @Inject
    BeanManager beans;
    @Inject
    @ConfigProperty(name = "hansa.site.url")
    String site;

    private final Map<Reader, Visitor> visitors = new EnumMap<>(Reader.class);
    private final Map<Reader, String> emails = new EnumMap<>(Reader.class);
    private final List<String> wrong = new ArrayList<>();
    private final String forMembers = word();
    private final String forAll = word();
    private ContentId group;
    private ContentId another;

    @BeforeEach
    void twoGroupsAndTheirPeople() {
        group = given.group().titled("Matrix group " + Ids.next()).section("inside", Readers.MEMBERS, "Inside", "<p>Kept: " + forMembers + "</p>")
                .meeting("closed", DAY, Readers.MEMBERS, "Theme " + forMembers, meeting -> meeting.getPlaces().put("en", forMembers))
                .meeting("open", DAY, Readers.EVERYBODY, "Theme " + forAll, meeting -> meeting.getPlaces().put("en", forAll))
                .live(FR).make();
        another = given.group("Matrix group " + Ids.next());
        for (Reader reader : Reader.values()) {
            visitors.put(reader, new Visitor());
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, BRUSSELS);
        signIn(Reader.SIGNED_IN);
        give(Reader.MEMBER, group, Level.READ, null);
        give(Reader.FORMER_MEMBER, group, Level.READ, new Term(today.minusDays(30), today.minusDays(2)));
        give(Reader.OFFICER, group, Level.EDIT, null);
        give(Reader.MEMBER_OF_ANOTHER, another, Level.READ, null);
        signIn(Reader.AUTHOR, Grant.everywhere(Right.EDIT));
        signIn(Reader.ADMINISTRATOR, Grant.everywhere(Right.ADMINISTER));
    }

    @AfterEach
    void theTrueTime() {
        time.setAhead(Duration.ZERO);
    }

    private String signIn(Reader reader, Grant... grants) {
        String email = reader.name().toLowerCase(Locale.ROOT) + Ids.next() + "@example.org";
        long id = people.person(email, "Reader " + reader, "en", grants).accountId();
        emails.put(reader, email);
        visitors.get(reader).cookies.put("hansa-remember", tokens.remember(id, Duration.ofDays(1)));
        return email;
    }

    private void give(Reader reader, ContentId to, Level level, Term term) {
        give.give(Actor.system(), to.value(), signIn(reader), level, null, term);
    }

    /** A word that no stemmer shortens and no other thing has. */
    private static String word() {
        return "zq" + IntStream.range(0, 12).mapToObj(i -> String.valueOf((char) ('b' + (int) (Math.random() * 20)))).collect(Collectors.joining()) + "x";
    }

    private <S extends GivenItem<?, S>> ContentId made(S item, Rule rule, State state) {
        S ready = switch (rule) {
            case PUBLIC -> item;
            case SIGNED_IN -> item.forSignedIn();
            case GROUP -> item.inGroup(group).forAudience(Audience.group(group.value()));
        };
        Instant now = clock.instant();
        ContentId id = switch (state) {
            case DRAFT -> ready.approved(EN, FR).make();
            case SCHEDULED -> ready.live(EN, now.plus(Duration.ofDays(3)), null).live(FR, now.plus(Duration.ofDays(3)), null).make();
            case EXPIRED -> ready.live(EN, null, now.plusSeconds(3600)).live(FR, null, now.plusSeconds(3600)).make();
            default -> ready.live(EN, FR).make();
        };
        switch (state) {
            case WITHDRAWN -> {
                withdraw.withdraw(GivenActors.publisher(), id, EN, null);
                withdraw.withdraw(GivenActors.publisher(), id, FR, null);
            }
            case ARCHIVED -> archive.archive(Actor.system(), id);
            case TRASHED -> {
                withdraw.withdraw(GivenActors.publisher(), id, EN, null);
                withdraw.withdraw(GivenActors.publisher(), id, FR, null);
                trash.trash(Actor.system(), id);
            }
            default -> { }
        }
        return id;
    }

    /** An article with an attachment; {@code EXPIRED} only once the clock has gone on. */
    private Thing article(Rule rule, State state) {
        String word = word();
        AssetId asset = library.add(Actor.system(), new ByteArrayInputStream(GivenDocuments.pdf(word)), word + ".pdf", Map.of(EN, word), null);
        AssetId picture = library.add(Actor.system(), new ByteArrayInputStream(GivenFiles.png(GivenFiles.drawing(340, 200))), word + ".png",
                Map.of(), null);
        ContentId id = made(given.news().titled("Matrix " + word).saying("<p>Text of " + word + ".</p>").dated(DAY)
                .with(facts -> {
                    facts.setAttachments(List.of(asset.value()));
                    facts.setPicture(picture.value());
                    facts.setPictureDecorative(true);
                }), rule, state);
        Map<AssetId, PublishedAsset> shown = library.find(List.of(asset, picture), EN);
        return new Thing(id, rule, state, word, given.head(id, EN).slug(), given.head(id, FR).slug(), files.href(shown.get(asset)),
                files.src(shown.get(picture), 320));
    }

    private Thing conference(Rule rule, State state) {
        String word = word();
        ContentId id = made(given.conference().titled("Matrix " + word).from(DAY, DAY.plusDays(1)), rule, state);
        if (state == State.LIVE || state == State.EXPIRED) {
            int edits = editProgramme.edit(Actor.system(), id, 0, before -> GivenProgramme.programme(
                    session("opening").at(DAY, "09:00", 60).titled("en", "Opening of " + word).titled("fr", "Ouverture de " + word))).editNo();
            releaseProgramme.release(Actor.system(), id, edits, Set.of(EN, FR), false, Map.of("en", "First about " + word));
        }
        return thing(id, rule, state, word, null);
    }

    private Thing thing(ContentId id, Rule rule, State state, String word, String file) {
        return new Thing(id, rule, state, word, given.head(id, EN).slug(), given.head(id, FR).slug(), file);
    }

    private void expect(boolean seen, boolean found, String surface, Reader reader, Thing thing) {
        if (seen != found) {
            wrong.add(surface + (found ? " tells " : " keeps from ") + reader + " what is " + thing.state() + " for " + thing.rule());
        }
    }

    /** One address that is about the thing alone. */
    private void ask(String surface, List<Thing> things, Function<Thing, String> address) {
        askFor(surface, things, address, Thing::isSeenBy);
    }

    private void askFor(String surface, List<Thing> things, Function<Thing, String> address,
            BiPredicate<Thing, Reader> rule) {
        for (Reader reader : Reader.values()) {
            for (Thing thing : things) {
                expect(rule.test(thing, reader), visitors.get(reader).get(address.apply(thing)).contains(thing.word()), surface, reader, thing);
            }
        }
    }

    /** One address for all things together. */
    private void askOnce(String surface, List<Thing> things, String address, BiPredicate<Thing, Reader> rule) {
        for (Reader reader : Reader.values()) {
            String body = visitors.get(reader).get(address);
            things.forEach(thing -> expect(rule.test(thing, reader), body.contains(thing.word()), surface, reader, thing));
        }
    }

    /** Whoever works for the whole site sees what that audience will see; all others see what they see now. */
    private static boolean foresees(Thing thing, Reader reader, Rule audience) {
        // who runs the portal has not the papers of its groups, and does not see the site as their members
        if (reader != Reader.AUTHOR && (reader != Reader.ADMINISTRATOR || audience == Rule.GROUP)) {
            return thing.isSeenBy(reader);
        }
        return (thing.state() == State.LIVE || thing.state() == State.SCHEDULED) && thing.rule().compareTo(audience) <= 0;
    }

    private String ahead(String path, Rule audience) {
        String key = switch (audience) {
            case PUBLIC -> "public";
            case SIGNED_IN -> "signed-in";
            case GROUP -> "group:" + group;
        };
        return path + (path.contains("?") ? "&" : "?") + "as-at=" + LocalDate.ofInstant(clock.instant(), BRUSSELS).plusDays(5) + "T12:00&seen-by=" + key;
    }

    private static boolean isSeenByAll(Thing thing, Reader whoever) {
        return thing.isSeenBy(Reader.ANONYMOUS);
    }

    private List<Thing> every(BiFunction<Rule, State, Thing> maker) {
        List<Thing> things = Stream.of(Rule.values()).map(rule -> maker.apply(rule, State.LIVE)).collect(Collectors.toCollection(ArrayList::new));
        for (State state : State.values()) {
            if (state != State.LIVE) {
                things.add(maker.apply(Rule.PUBLIC, state));
                things.add(maker.apply(Rule.GROUP, state));
            }
        }
        // what was to expire has done so
        time.setAhead(Duration.ofHours(2));
        return things;
    }

    /** The page that search answers with, without the question itself, which it repeats. */
    private String search(Reader reader, String path, String question) {
        return visitors.get(reader).get(path + question).replace(question, "");
    }

    @Test
    void newsIsSeenWhereItMayBeSeenAndNowhereElse() {
        List<Thing> news = every(this::article);
        ContentId host = given.news().titled("Matrix host " + Ids.next()).dated(DAY.plusDays(1))
                .with(facts -> facts.setRelated(news.stream().map(thing -> thing.id().value()).toList())).live().make();

        for (int round = 0; round < 2; round++) {
            // twice, so that what one reader's answer left behind is there for the others
            ask("page", news, thing -> "/en/news/" + thing.slug());
            ask("French page", news, thing -> "/fr/actualites/" + thing.frenchSlug());
        }
        for (Reader reader : Reader.values()) {
            news.forEach(thing -> expect(thing.isFileHadBy(reader), visitors.get(reader).ask(thing.file()).statusCode() == 200, "file",
                    reader, thing));
            news.forEach(thing -> expect(thing.isFileHadBy(reader), visitors.get(reader).ask(thing.picture()).statusCode() == 200,
                    "rendition of a picture", reader, thing));
        }
        for (Rule audience : Rule.values()) {
            // as at a moment at which the scheduled is live, and as somebody of that audience
            BiPredicate<Thing, Reader> foreseen = (thing, reader) -> foresees(thing, reader, audience);
            askFor("page ahead as seen by " + audience, news, thing -> ahead("/en/news/" + thing.slug(), audience), foreseen);
            askOnce("list ahead as seen by " + audience, news, ahead("/en/news?year=" + YEAR, audience), foreseen);
        }
        askOnce("list", news, "/en/news?year=" + YEAR, Thing::isSeenBy);
        askOnce("French list", news, "/fr/actualites?year=" + YEAR, Thing::isSeenBy);
        askOnce("home", news, "/en/", Thing::isSeenBy);
        askOnce("related items", news, "/en/news/" + given.head(host, EN).slug(), Thing::isSeenBy);
        ContentId linking = given.news().titled("Matrix linking " + Ids.next()).saying(news.stream()
                .map(thing -> "<p><a href=\"/item/" + thing.id() + "\">one</a></p>").collect(Collectors.joining())).live().make();
        for (int round = 0; round < 2; round++) {
            askOnce("links of a page", news, "/en/news/" + given.head(linking, EN).slug(), Thing::isSeenBy);
        }
        askOnce("links in the interface", news, "/api/v1/news/" + linking, VisibilityMatrixIT::isSeenByAll);
        for (Reader reader : Reader.values()) {
            news.forEach(thing -> expect(thing.isSeenBy(reader), visitors.get(reader).ask("/item/" + thing.id()).headers().firstValue("Location")
                    .filter(address -> address.contains(thing.word())).isPresent(), "link to an item", reader, thing));
        }
        askOnce("Atom", news, "/en/news.atom", VisibilityMatrixIT::isSeenByAll);
        askOnce("list of the interface", news, "/api/v1/news?size=100&year=" + YEAR, VisibilityMatrixIT::isSeenByAll);
        askFor("item of the interface", news, thing -> "/api/v1/news/" + thing.id(), VisibilityMatrixIT::isSeenByAll);
        askOnce("sitemap", news, "/sitemap/news-0-.xml", VisibilityMatrixIT::isSeenByAll);
        askFor("preview", news, thing -> "/desk/preview?lang=en&id=" + thing.id(), (thing, reader) -> reader.worksOn(thing.rule()));
        askFor("history", news, thing -> "/desk/history.xhtml?lang=en&id=" + thing.id(), (thing, reader) -> reader.worksOn(thing.rule()));
        askOnce("calendar", news, "/desk/calendar.xhtml",
                (thing, reader) -> reader.worksOn(thing.rule()) && thing.state() == State.SCHEDULED);
        askFor("review", news, thing -> "/desk/review.xhtml?lang=en&id=" + thing.id(), (thing, reader) -> reader.worksOn(thing.rule()));
        askFor("editor", news, thing -> "/desk/item.xhtml?lang=en&id=" + thing.id(), (thing, reader) -> reader.worksOn(thing.rule()));

        assertThat(wrong).isEmpty();
    }

    @Test
    void searchTellsNothingOfWhatMayNotBeSeen() throws InterruptedException {
        List<Thing> news = List.of(article(Rule.PUBLIC, State.LIVE), article(Rule.SIGNED_IN, State.LIVE), article(Rule.GROUP, State.LIVE),
                article(Rule.PUBLIC, State.DRAFT), article(Rule.PUBLIC, State.SCHEDULED), article(Rule.GROUP, State.EXPIRED));
        time.setAhead(Duration.ofHours(2));
        awaitIndexed(news);
        for (Reader reader : Reader.values()) {
            for (Thing thing : news) {
                for (String path : List.of("/en/search?q=", "/fr/recherche?q=")) {
                    String unknown = search(reader, path, word());
                    boolean found = !search(reader, path, thing.word()).equals(unknown);
                    expect(thing.isSeenBy(reader), found, "search " + path, reader, thing);
                    String misspelt = thing.word().substring(0, thing.word().length() - 1) + "y";
                    boolean suggested = search(reader, path, misspelt).contains(thing.word());
                    if (suggested && !thing.isSeenBy(reader)) {
                        expect(false, true, "suggestion", reader, thing);
                    }
                }
                boolean found = visitors.get(reader).get("/api/v1/search?q=" + thing.word()).contains(thing.slug());
                expect(isSeenByAll(thing, reader), found, "search of the interface", reader, thing);
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void awaitIndexed(List<Thing> news) throws InterruptedException {
        Thing open = news.get(0);
        for (int tries = 0; tries < 100 && !visitors.get(Reader.ANONYMOUS).get("/en/search?q=" + open.word()).contains(open.slug()); tries++) {
            Thread.sleep(100);
        }
    }

    @Test
    void conferencesAreSeenWithAllThatBelongsToThemOrNotAtAll() {
        List<Thing> conferences = every(this::conference);
        List<Thing> withProgramme = conferences.stream().filter(thing -> thing.state() == State.LIVE || thing.state() == State.EXPIRED).toList();

        ask("page", conferences, thing -> "/en/conferences/" + thing.slug());
        ask("French page", conferences, thing -> "/fr/conferences/" + thing.frenchSlug());
        ask("programme", withProgramme, thing -> "/en/conferences/" + thing.slug() + "/programme");
        ask("people", withProgramme, thing -> "/en/conferences/" + thing.slug() + "/people");
        ask("calendar", conferences, thing -> "/en/conferences/" + thing.slug() + ".ics");
        ask("calendar of a session", withProgramme, thing -> "/en/conferences/" + thing.slug() + "/sessions/opening.ics");
        for (Reader reader : Reader.values()) {
            withProgramme.forEach(thing -> expect(thing.isSeenBy(reader),
                    visitors.get(reader).ask("/en/conferences/" + thing.slug() + "/programme.pdf").statusCode() == 200, "PDF", reader, thing));
        }
        askOnce("list", conferences, "/en/conferences?year=" + YEAR, Thing::isSeenBy);
        askOnce("calendar of all", conferences, "/en/conferences.ics", Thing::isSeenBy);
        askOnce("list of the interface", conferences, "/api/v1/conferences?size=100&year=" + YEAR, VisibilityMatrixIT::isSeenByAll);
        askFor("item of the interface", conferences, thing -> "/api/v1/conferences/" + thing.id(), VisibilityMatrixIT::isSeenByAll);
        askOnce("sitemap", conferences, "/sitemap/conference-0-.xml", VisibilityMatrixIT::isSeenByAll);
        askFor("preview of a programme", withProgramme, thing -> "/desk/programme/preview?lang=en&id=" + thing.id(),
                (thing, reader) -> reader.worksOn(thing.rule()));
        askFor("edits of a programme", withProgramme, thing -> "/desk/programme/edits?id=" + thing.id(),
                (thing, reader) -> reader.worksOn(thing.rule()));

        assertThat(wrong).isEmpty();
    }

    @Test
    void papersAreForThoseTheyAreMeantForInEveryVersion() {
        Actor officer = GivenActors.officer(group);
        for (Rule rule : Rule.values()) {
            String word = word();
            long id = papers.add(officer, group, null, new ByteArrayInputStream(GivenDocuments.pdf(word)), word + ".pdf",
                    new PaperWords(Map.of(EN, word), EN, PaperState.DRAFT));
            PaperEntry entry = paperDesk.find(officer, id, EN).orElseThrow();
            if (rule != Rule.GROUP) {
                papers.describe(officer, id, entry.version(), entry.words(), entry.paper().folder(),
                        Set.of(rule == Rule.PUBLIC ? Audience.PUBLIC : Audience.SIGNED_IN));
            }
            papers.renew(officer, id, new ByteArrayInputStream(GivenDocuments.pdf("Another " + word)), word + ".pdf");
            Thing paper = new Thing(group, rule, State.LIVE, word, null, null, "/papers/" + id + "/" + word + ".pdf");
            for (Reader reader : Reader.values()) {
                boolean seen = paper.isSeenBy(reader) || reader == Reader.OFFICER || reader == Reader.AUTHOR;
                expect(seen, visitors.get(reader).ask(paper.file()).statusCode() == 200, "paper", reader, paper);
                expect(seen, visitors.get(reader).ask(paper.file() + "?version=1").statusCode() == 200, "older version of a paper", reader, paper);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void partsOfAGroupThatAreForItsMembersAreSeenByThemAlone() throws InterruptedException {
        String slug = given.head(group, EN).slug();
        Thing open = new Thing(group, Rule.PUBLIC, State.LIVE, forAll, slug, given.head(group, FR).slug(), "open");
        List<Thing> parts = List.of(open, new Thing(group, Rule.GROUP, State.LIVE, forMembers, slug, open.frenchSlug(), "closed"));

        for (int round = 0; round < 2; round++) {
            ask("page of a group", parts, thing -> "/en/groups/" + thing.slug());
            ask("French page of a group", parts, thing -> "/fr/groupes-de-travail/" + thing.frenchSlug());
        }
        ask("calendar of a group", parts, thing -> "/en/groups/" + thing.slug() + ".ics");
        ask("calendar of a meeting", parts, thing -> "/en/groups/" + thing.slug() + "/meetings/" + thing.file() + ".ics");
        BiPredicate<Thing, Reader> isAsked = (thing, reader) -> reader.belongsTo(Rule.GROUP);
        askFor("answer to a meeting", parts, thing -> "/answer?group=" + group + "&meeting=" + thing.file(), isAsked);
        askOnce("open answers", parts, "/groups", isAsked);
        askFor("group of the interface", parts, thing -> "/api/v1/groups/" + thing.id(), VisibilityMatrixIT::isSeenByAll);
        askOnce("groups of the interface", parts.subList(1, 2), "/api/v1/groups?size=100", VisibilityMatrixIT::isSeenByAll);
        askOnce("list of groups", parts.subList(1, 2), "/en/groups", (thing, reader) -> false);
        awaitIndexed(List.of(open));
        for (Reader reader : Reader.values()) {
            String unknown = search(reader, "/en/search?q=", word());
            parts.forEach(thing -> expect(thing.isSeenBy(reader), !search(reader, "/en/search?q=", thing.word()).equals(unknown), "search", reader, thing));
        }

        assertThat(wrong).isEmpty();
    }

    /** Of each step that people are told of: those who work on the item get it, and nobody else. */
    @Test
    void aMailAboutWhatIsForAGroupReachesOnlyThoseWhoWorkOnIt() {
        String word = word();
        ContentId id = given.news().titled("Matrix " + word).inGroup(group).forAudience(Audience.group(group.value())).make();
        submit.submit(GivenActors.officer(group), id, EN, null);
        giveBack.giveBack(GivenActors.reviewer(), id, EN, "Not yet.");
        submit.submit(GivenActors.officer(group), id, EN, null);
        approve.approve(GivenActors.reviewer(), id, EN, given.head(id, EN).id(), null);
        publish.publish(GivenActors.publisher(), id, EN);

        List<OutgoingMail> sent = mails.about(id).stream().filter(mail -> (mail.subject() + mail.body()).contains(word)).toList();

        assertThat(sent).extracting(OutgoingMail::recipient).contains(emails.get(Reader.OFFICER));
        emails.forEach((reader, email) -> {
            boolean told = sent.stream().anyMatch(mail -> mail.recipient().equals(email));
            assertThat(!told || reader.worksOn(Rule.GROUP)).as("a mail to " + reader).isTrue();
        });
    }

    @Test
    void whatMovesToAnotherGroupIsSeenByItsMembersFromTheNextRequestOn() {
        Thing moved = article(Rule.GROUP, State.LIVE);
        Visitor there = visitors.get(Reader.MEMBER_OF_ANOTHER);
        Searching.until(() -> visitors.get(Reader.MEMBER).get("/en/search?q=" + moved.word()), page -> page.contains(moved.slug()));
        ask("page before the move", List.of(moved), thing -> "/en/news/" + thing.slug());

        changeGroup.change(Actor.system(), moved.id(), another);

        BiPredicate<Thing, Reader> movedTo = (thing, reader) -> reader == Reader.MEMBER_OF_ANOTHER;
        BiPredicate<Thing, Reader> works = (thing, reader) -> reader == Reader.AUTHOR || reader == Reader.ADMINISTRATOR;
        askFor("page after the move", List.of(moved), thing -> "/en/news/" + thing.slug(), movedTo);
        askOnce("list after the move", List.of(moved), "/en/news?year=" + YEAR, movedTo);
        askOnce("page of the group to which it moved", List.of(moved), "/en/groups/" + given.head(another, EN).slug(), movedTo);
        askOnce("page of the group from which it moved", List.of(moved), "/en/groups/" + given.head(group, EN).slug(), (thing, reader) -> false);
        askFor("editor after the move", List.of(moved), thing -> "/desk/item.xhtml?lang=en&id=" + thing.id(), works);
        Searching.until(() -> there.get("/en/search?q=" + moved.word()), page -> page.contains(moved.slug()));
        for (Reader reader : Reader.values()) {
            expect(movedTo.test(moved, reader) || works.test(moved, reader), visitors.get(reader).ask(moved.file()).statusCode() == 200,
                    "file after the move", reader, moved);
            expect(movedTo.test(moved, reader), visitors.get(reader).get("/en/search?q=" + moved.word()).contains(moved.slug()),
                    "search after the move", reader, moved);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void accessThatEndsEndsWithTheNextRequest() {
        Thing minutes = article(Rule.GROUP, State.LIVE);
        String address = "/en/news/" + minutes.slug();
        Visitor leaving = new Visitor();
        visitors.put(Reader.FORMER_MEMBER, leaving);
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        give(Reader.FORMER_MEMBER, group, Level.READ, new Term(today, today.plusDays(1)));

        assertThat(leaving.get(address)).contains(minutes.word());
        assertThat(leaving.ask(address).headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("private"));
        time.setAhead(Duration.ofDays(1));
        assertThat(leaving.ask(address).statusCode()).isEqualTo(404);
        assertThat(leaving.ask(minutes.file()).statusCode()).isEqualTo(404);
    }

    /**
     * Every way out that there is. Whoever adds one adds it here, with its column above, or says why it has none: pages of
     * the counter speak of the caller alone, and those of the desk open to whoever works there.
     */
    private static final Set<String> KNOWN = Set.of(
            "/counter/account.xhtml",
            "/counter/answer.xhtml",
            "/counter/groups.xhtml",
            "/counter/invitation.xhtml",
            "/counter/join.xhtml",
            "/counter/login.xhtml",
            "/counter/logout.xhtml",
            "/counter/membership.xhtml",
            "/counter/password.xhtml",
            "/counter/review.xhtml",
            "/counter/setup.xhtml",
            "/desk/audit.xhtml",
            "/desk/bulk.xhtml",
            "/desk/calendar.xhtml",
            "/desk/directory.xhtml",
            "/desk/directoryOrganisation.xhtml",
            "/desk/directoryPerson.xhtml",
            "/desk/file.xhtml",
            "/desk/find.xhtml",
            "/desk/history.xhtml",
            "/desk/item.xhtml",
            "/desk/media.xhtml",
            "/desk/members.xhtml",
            "/desk/new.xhtml",
            "/desk/office.xhtml",
            "/desk/outbox.xhtml",
            "/desk/paper.xhtml",
            "/desk/paperFolder.xhtml",
            "/desk/papers.xhtml",
            "/desk/people.xhtml",
            "/desk/person.xhtml",
            "/desk/programme.xhtml",
            "/desk/review.xhtml",
            "/desk/search.xhtml",
            "/desk/sitePreview.xhtml",
            "/desk/start.xhtml",
            "/desk/terms.xhtml",
            "/desk/translations.xhtml",
            "/desk/worklist.xhtml",
            "*.jsp",
            "*.jspx",
            "*.xhtml",
            "/",
            "/api/v1/*",
            "/desk/checks",
            "/desk/keep",
            "/desk/links",
            "/desk/presence",
            "/desk/preview",
            "/desk/programme/edits",
            "/desk/programme/people",
            "/desk/programme/preview",
            "/desk/programme/versions",
            "/desk/xliff",
            "/error",
            "/files/*",
            "/health/*",
            "/item/*",
            "/metrics/*",
            "/openapi/*",
            "/papers/*",
            "/preview",
            "/resources/site/*",
            "/review/picture",
            "/robots.txt",
            "/sitemap.xml",
            "/sitemap/*",
            "conference calendar",
            "conference people",
            "conference programme",
            "conference programme-calendar",
            "conference programme-changes",
            "conference programme-pdf",
            "conference session-calendar",
            "group calendar",
            "group meeting-calendar",
            "interface /search",
            "interface /{type}",
            "list AtomForm",
            "list CalendarForm",
            "page person",
            "page search");

    @Test
    void everyWayOutIsKnown() {
        Set<String> there = new TreeSet<>();
        itemParts.forEach(part -> there.add(part.type() + " " + part.key()));
        sitePages.forEach(page -> there.add("page " + page.key()));
        listForms.forEach(form -> there.add("list " + form.getClass().getSimpleName().replaceAll("\\$.*", "")));
        web.getServletRegistrations().values().forEach(servlet -> there.addAll(servlet.getMappings()));
        Stream.of("/desk/", "/counter/").forEach(folder -> there.addAll(web.getResourcePaths(folder)));
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass).filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> there.add("interface " + type.getAnnotation(Path.class).value()));

        there.removeIf(way -> way.contains("given") || way.contains("Arquillian"));

        assertThat(there).isEqualTo(new TreeSet<>(KNOWN));
    }
}

package eu.hansa.sample;

import eu.hansa.access.Audience;
import eu.hansa.backlog.BacklogKind;
import eu.hansa.backlog.BacklogLine;
import eu.hansa.backlog.Figure;
import eu.hansa.content.ContentTypes;
import eu.hansa.content.EditState;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.WorklistRows;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.WordCount;
import eu.hansa.news.NewsBody;
import eu.hansa.news.NewsFacts;
import eu.hansa.news.NewsType;
import eu.hansa.publication.search.SearchChanges;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.Jsoup;

/**
 * Generated news for load tests: {@code hansa.demo.bulk=N} brings the portal to N of them, in English and French,
 * dated one after the other over the five years before. Written row by row as the verbs and the publisher would have left them, which
 * {@code Publisher.rebuildAll()} confirms by changing nothing.
 */
@ApplicationScoped
public class BulkNews {

    private static final Logger LOG = Logger.getLogger(BulkNews.class.getName());
    private static final int AFTER_THE_SAMPLE = 3000;
    private static final int AT_A_TIME = 1000;
    private static final int TOLD_EVERY = 10_000;
    private static final int DAYS = 5 * 365;
    private static final Language ENGLISH = Language.of("en");
    private static final Language FRENCH = Language.of("fr");
    private static final long FOREVER = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();
    private static final String WRITER = "Hansa";

    private static final List<String> SENTENCES = List.of(
            "The city opened a new reception centre in the old harbour.",
            "Twelve members of the network compared their language courses.",
            "The deputy mayor presented the budget for the coming year.",
            "Volunteers accompanied families to schools, offices and sports clubs.",
            "The report recommends one address for all questions of newcomers.",
            "A second round of visits will take place in the autumn.",
            "Housing remains the first concern of those who have just arrived.",
            "The exchange was made possible by the partners of the project.");
    private static final List<String> PHRASES = List.of(
            "La ville a ouvert un nouveau centre d’accueil dans l’ancien port.",
            "Douze membres du réseau ont comparé leurs cours de langue.",
            "L’adjointe au maire a présenté le budget de l’année à venir.",
            "Des bénévoles ont accompagné des familles à l’école, dans les bureaux et les clubs sportifs.",
            "Le rapport recommande une adresse unique pour toutes les questions des nouveaux arrivants.",
            "Une deuxième série de visites aura lieu à l’automne.",
            "Le logement reste la première préoccupation de ceux qui viennent d’arriver.",
            "L’échange a été rendu possible par les partenaires du projet.");

    @Resource(lookup = "java:app/jdbc/hansa")
    private DataSource database;
    @Inject
    @ConfigProperty(name = "hansa.demo.bulk", defaultValue = "0")
    private int wanted;
    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;
    @Inject
    private Thesaurus thesaurus;
    @Inject
    private SearchChanges search;
    @Inject
    private WorklistRows worklist;
    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void make(@Observes @Priority(AFTER_THE_SAMPLE) @Initialized(ApplicationScoped.class) Object started) throws SQLException {
        if (wanted <= 0) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Long> topics = thesaurus.labels(ENGLISH).stream().filter(term -> term.kind() == TermKind.TOPIC).map(TermLabel::id).toList();
        try (Connection connection = database.getConnection()) {
            int there = count(connection);
            if (there >= wanted) {
                return;
            }
            LOG.info(() -> "Generating " + (wanted - there) + " articles for load tests");
            connection.setAutoCommit(false);
            for (int from = there; from < wanted; from += AT_A_TIME) {
                List<ContentId> made = new ArrayList<>();
                try (Rows rows = new Rows(connection)) {
                    for (int n = from; n < Math.min(wanted, from + AT_A_TIME); n++) {
                        made.add(article(rows, n, topics, today.minusDays(DAYS - (long) (n - there) * DAYS / (wanted - there))));
                    }
                }
                connection.commit();
                worklist.renewAlone(made);
                int done = from + made.size();
                if (done / TOLD_EVERY > from / TOLD_EVERY) {
                    LOG.info(() -> done + " articles for load tests");
                }
            }
            connection.setAutoCommit(true);
        }
        search.everything();
        LOG.info(() -> "There are " + wanted + " articles for load tests now");
    }

    private static int count(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from publication_address where slug like 'bulk-%'"
                + " and language = ? and item_type = ?")) {
            query.setString(1, ENGLISH.tag());
            query.setString(2, NewsType.KEY);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    /** Each is the last by its date and its title too, as most are that are written: a database that adds at the end of its indexes is soon done. */
    private ContentId article(Rows rows, int n, List<Long> topics, LocalDate date) throws SQLException {
        Instant moment = date.atTime(10, 0).toInstant(ZoneOffset.UTC);
        long at = moment.toEpochMilli();
        long item = Ids.next();
        NewsFacts facts = new NewsFacts();
        facts.setDate(date);
        facts.setByline(WRITER);
        if (!topics.isEmpty()) {
            facts.setTopics(List.of(topics.get(n % topics.size())));
        }
        String factsJson = types.write(facts);
        rows.item.write(item, NewsType.KEY, "en", ReleasePolicy.INDEPENDENT.name(), "en,fr", 0L, 1, at, at, 0L, 0L);
        rows.audience.write(item, Audience.PUBLIC.key());
        rows.facts.write(Ids.next(), item, 1, factsJson, 0L, WRITER, at);
        long source = text(rows, item, n, ENGLISH, null, factsJson, facts, moment);
        text(rows, item, n, FRENCH, source, factsJson, facts, moment);
        return new ContentId(item);
    }

    /** @return the revision that was written */
    private long text(Rows rows, long item, int n, Language language, Long basedOn, String factsJson, NewsFacts facts, Instant moment)
            throws SQLException {
        boolean english = language.equals(ENGLISH);
        List<String> said = english ? SENTENCES : PHRASES;
        String title = (english ? "City news " : "Nouvelles des villes ") + String.format(Locale.ROOT, "%06d", n + 1) + ": " + said.get(n % said.size()).replace(".", "");
        String slug = "bulk-" + (n + 1) + (english ? "" : "-fr");
        String summary = said.get((n + 3) % said.size()) + " " + said.get((n + 5) % said.size());
        NewsBody body = new NewsBody();
        StringBuilder html = new StringBuilder();
        for (int p = 0; p < 4; p++) {
            html.append("<p>");
            for (int s = 0; s < 4; s++) {
                html.append(said.get((n + p * 3 + s) % said.size())).append(' ');
            }
            html.append("</p>");
        }
        body.setHtml(html.toString());
        body.clean();
        String bodyJson = types.write(body);
        long at = moment.toEpochMilli();
        long translation = Ids.next();
        long revision = Ids.next();
        long publication = Ids.next();
        rows.translation.write(translation, item, language.tag(), EditState.APPROVED.name(), revision, revision, revision, at, at, at, at, 0L, WRITER, 0L);
        rows.revision.write(revision, translation, 1, 1, title, slug, summary, bodyJson, basedOn, 0L, WRITER, at);
        long sortAt = facts.getDate().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
        int year = facts.getDate().getYear();
        rows.publication.write(publication, item, NewsType.KEY, language.tag(), "LIVE", revision, title, slug, summary, bodyJson, factsJson, at,
                FOREVER, at, at, sortAt, year, false);
        rows.publicationAudience.write(publication, Audience.PUBLIC.key());
        for (Long topic : facts.getTopics()) {
            rows.publicationTopic.write(publication, topic);
        }
        for (Language list : languages.inOrder()) {
            Language shown = languages.preferring(list).stream().filter(l -> l.equals(ENGLISH) || l.equals(FRENCH)).findFirst().orElseThrow();
            if (shown.equals(language)) {
                rows.listing.write(publication, list.tag(), at, FOREVER, NewsType.KEY, item, sortAt, year, language.tag(), true);
            }
        }
        rows.address.write(NewsType.KEY, language.tag(), slug, item, false);
        if (english) {
            backlog(rows, item, WordCount.of(title + " " + summary + " " + Jsoup.parseBodyFragment(body.getHtml()).text()), at);
        }
        return revision;
    }

    /** The French text has all passages of the English one. */
    private void backlog(Rows rows, long item, int words, long at) throws SQLException {
        long line = Ids.next();
        rows.line.write(line, BacklogKind.TEXT.name(), item, item, at);
        Figure all = Figure.NONE;
        for (Language language : languages.inOrder()) {
            if (!language.equals(ENGLISH)) {
                Figure figure = new Figure(words, language.equals(FRENCH) ? 0 : words);
                rows.figure.write(Ids.next(), line, language.tag(), figure.words(), figure.toGo());
                all = all.plus(figure);
            }
        }
        rows.figure.write(Ids.next(), line, BacklogLine.ALL, all.words(), all.toGo());
    }

    /** A batch of rows for each table, sent in the order that foreign keys ask for. */
    private static final class Rows implements AutoCloseable {

        private final Batch item;
        private final Batch audience;
        private final Batch facts;
        private final Batch translation;
        private final Batch revision;
        private final Batch publication;
        private final Batch publicationAudience;
        private final Batch publicationTopic;
        private final Batch listing;
        private final Batch address;
        private final Batch line;
        private final Batch figure;

        private Rows(Connection connection) throws SQLException {
            item = new Batch(connection, "content_item (id, item_type, source_language, release_policy, release_languages, owner_id,"
                    + " facts_no, created_at, changed_at, changed_by, version)", 11);
            audience = new Batch(connection, "content_audience (item_id, audience)", 2);
            facts = new Batch(connection, "facts_revision (id, item_id, revision_no, facts, author_id, author_name, made_at)", 7);
            translation = new Batch(connection, "translation (id, item_id, language, edit_state, head_id, approved_id, live_id, live_from,"
                    + " first_live_at, live_changed_at, changed_at, changed_by, changed_by_name, version)", 14);
            revision = new Batch(connection, "revision (id, translation_id, revision_no, significant_no, title, slug, summary, body,"
                    + " based_on_id, author_id, author_name, made_at)", 12);
            publication = new Batch(connection, "publication (id, item_id, item_type, language, slot, revision_id, title, slug, summary, body,"
                    + " facts, visible_from, visible_until, published_at, updated_at, sort_at, sort_year, featured)", 18);
            publicationAudience = new Batch(connection, "publication_audience (publication_id, audience)", 2);
            publicationTopic = new Batch(connection, "publication_topic (publication_id, topic_id)", 2);
            listing = new Batch(connection, "publication_listing (publication_id, list_language, list_from, list_until, item_type, item_id,"
                    + " sort_at, sort_year, language, open_to_all)", 10);
            line = new Batch(connection, "backlog_line (id, kind, subject_id, item_id, changed_at)", 5);
            figure = new Batch(connection, "backlog_figure (id, line_id, language, words, to_go)", 5);
            address = new Batch(connection, "publication_address (item_type, language, slug, item_id, gone)", 5);
        }

        @Override
        public void close() throws SQLException {
            for (Batch batch : List.of(item, audience, facts, translation, revision, publication, publicationAudience, publicationTopic,
                    listing, address, line, figure)) {
                batch.send();
            }
        }
    }

    private static final class Batch {

        private final PreparedStatement insert;

        private Batch(Connection connection, String into, int columns) throws SQLException {
            insert = connection.prepareStatement("insert into " + into + " values (" + "?, ".repeat(columns - 1) + "?)");
        }

        private void write(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
        }

        private void send() throws SQLException {
            insert.executeBatch();
            insert.close();
        }
    }
}

package eu.hansa.web.entry;

import eu.hansa.access.Viewer;
import eu.hansa.freshness.Freshness;
import eu.hansa.freshness.Reading;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Slice;
import eu.hansa.publication.Listed;
import eu.hansa.publication.Lookup;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Teaser;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.web.text.TextLocale;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The only way to a public page. Owns {@code /} and everything below a language: finds out what an address means, says
 * how fresh the answer is, and either answers itself (redirects, 304, 404, 410) or hands over to a view, which has
 * nothing left to decide. Whatever else there is goes past it.
 */
public class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** How many entries stand on a page of a list. */
    public static final int PAGE_SIZE = 20;

    /** What pages that show files hang on. */
    private static final String ASSETS = "assets";
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST_DIGITS = 7;
    private static final String FEED = ".atom";
    private static final String TAG = FrontDoor.class.getName() + ".tag";

    @Inject
    private Languages languages;
    @Inject
    private BestLanguage bestLanguage;
    @Inject
    private SiteUrls urls;
    @Inject
    private Terms terms;
    @Inject
    private Freshness freshness;
    @Inject
    private PublicationReader publications;
    @Inject
    private Build build;
    @Inject
    private Clock clock;
    @Inject
    private SiteRequest site;
    @Inject
    private TextLocale locale;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        List<String> words = Stream.of(path.split("/", -1)).skip(1).toList();
        Optional<Language> language = languages.find(words.isEmpty() ? "" : words.get(0));
        boolean root = path.equals("/");
        if (!root && language.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (root) {
            response.setHeader("Vary", "Accept-Language");
            response.setHeader("Cache-Control", "private, max-age=60");
            leadTo(urls.home(bestLanguage.of(request, path)), HttpServletResponse.SC_FOUND, response);
        } else {
            locale.speak(language.get());
            open(language.get(), words.subList(1, words.size()), request, response);
        }
    }

    private void open(Language language, List<String> words, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (words.isEmpty()) {
            moveTo(urls.home(language), request, response);
        } else if (words.size() == 1 && words.get(0).isEmpty()) {
            home(language, request, response);
        } else if (words.get(words.size() - 1).isEmpty()) {
            moveTo("/" + language + "/" + encoded(words.subList(0, words.size() - 1)), request, response);
        } else if (words.size() <= 2) {
            section(language, words, request, response);
        } else {
            missing(response);
        }
    }

    private void section(Language language, List<String> words, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean feed = words.size() == 1 && words.get(0).endsWith(FEED);
        String word = feed ? words.get(0).substring(0, words.get(0).length() - FEED.length()) : words.get(0);
        Optional<String> type = urls.typeOf(language, word);
        if (type.isEmpty()) {
            // An address whose language was changed by hand, while its words still are the other language's.
            Optional<String> meant = urls.typeOfForeign(word);
            if (meant.isEmpty()) {
                missing(response);
            } else {
                moveTo(urls.list(meant.get(), language) + (feed ? FEED : "") + (words.size() == 2 ? "/" + encoded(words.subList(1, 2)) : ""),
                        request, response);
            }
        } else if (words.size() == 2) {
            detail(type.get(), language, words.get(1), request, response);
        } else {
            list(type.get(), language, feed, request, response);
        }
    }

    private void home(Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (known(urls.types(), language, request, response)) {
            return;
        }
        site.home(language);
        show("/WEB-INF/site/home.xhtml", request, response);
    }

    private void detail(String type, Language language, String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (known(List.of(type), language, request, response)) {
            return;
        }
        Lookup lookup = publications.at(viewer(), type, language, slug);
        if (lookup instanceof Lookup.Found found) {
            site.detail(found.published());
            show("/WEB-INF/site/" + type + "/detail.xhtml", request, response);
        } else if (lookup instanceof Lookup.Moved moved) {
            moveTo(urls.item(type, language, moved.slug()), request, response);
        } else if (lookup instanceof Lookup.Gone) {
            refuse(HttpServletResponse.SC_GONE, response);
        } else {
            missing(response);
        }
    }

    private void list(String type, Language language, boolean feed, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (known(List.of(type), language, request, response)) {
            return;
        }
        AskedList asked = AskedList.of(request::getParameterValues);
        Optional<TermLabel> topic = asked.topic().flatMap(key -> terms.find(TermKind.TOPIC, key, language));
        Optional<TermLabel> series = asked.series().flatMap(key -> terms.find(TermKind.SERIES, key, language));
        Listed all = asked.strictly() ? Listed.onlyIn(type, language) : Listed.all(type, language);
        boolean unknownYear = asked.year().isPresent() && (asked.yearNumber().isEmpty()
                || !publications.years(viewer(), Listed.all(type, language)).contains(asked.yearNumber().get()));
        if (asked.topic().isPresent() && topic.isEmpty() || asked.series().isPresent() && series.isEmpty() || unknownYear) {
            missing(response);
            return;
        }
        ListFilter filter = new ListFilter(asked.topic().orElse(null), asked.yearNumber().orElse(null), asked.series().orElse(null),
                asked.strictly(), asked.page());
        String address = feed ? urls.atom(type, language) : urls.list(type, language);
        if (asked.isUntidy()) {
            response.setHeader("Cache-Control", "private, max-age=60");
            leadTo(address + filter.query(), HttpServletResponse.SC_FOUND, response);
            return;
        }
        Listed listed = all.about(topic.map(TermLabel::id).orElse(null)).in(filter.year()).ofSeries(series.map(TermLabel::id).orElse(null));
        if (feed) {
            site.list(listed, filter, null);
            response.setHeader("ETag", (String) request.getAttribute(TAG));
            request.getServletContext().getNamedDispatcher("atom").forward(request, response);
            return;
        }
        Slice<Teaser> slice = publications.list(viewer(), listed, filter.page(), PAGE_SIZE);
        if (filter.page() > slice.pages()) {
            request.setAttribute(ErrorPages.LAST_PAGE, urls.list(type, language, filter.at(slice.pages())));
            missing(response);
            return;
        }
        site.list(listed, filter, slice);
        show("/WEB-INF/site/" + type + "/list.xhtml", request, response);
    }

    /**
     * Takes the stamps before anything is read, and says by them how long the answer holds.
     *
     * @return whether the visitor has it already, and has been told so
     */
    private boolean known(List<String> types, Language language, HttpServletRequest request, HttpServletResponse response) {
        TreeSet<String> tags = new TreeSet<>(List.of(Thesaurus.TAG, ASSETS));
        types.forEach(type -> tags.add(Listed.tag(type, language)));
        Reading reading = freshness.read(tags);
        Viewer viewer = viewer();
        Instant edge = publications.nextEdge(viewer);
        request.setAttribute(Freshest.ATTRIBUTE, new Freshest(reading, edge));
        String tag = tag(reading.digest() + edge + viewer.keys() + build.word());
        request.setAttribute(TAG, tag);
        // Whoever signs in must not find in the browser what was kept before.
        response.setHeader("Vary", "Cookie");
        response.setHeader("Cache-Control", viewer.isAnonymous() ? "public, max-age=" + seconds(edge) : "private, no-store");
        String held = request.getHeader("If-None-Match");
        if (held == null || !viewer.isAnonymous() || Stream.of(held.split(",")).map(String::strip).noneMatch(one -> same(one, tag))) {
            return false;
        }
        response.setHeader("ETag", tag);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** A cache on the way may have made the tag a weak one, for instance by compressing. */
    private static boolean same(String one, String tag) {
        return one.equals(tag) || one.equals("W/" + tag);
    }

    private long seconds(Instant edge) {
        Duration left = Duration.between(clock.instant(), edge);
        return Math.max(0, left.compareTo(LONGEST) < 0 ? left.toSeconds() : LONGEST.toSeconds());
    }

    private static String tag(String of) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Viewer viewer() {
        return site.viewer();
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("ETag", (String) request.getAttribute(TAG));
        request.getRequestDispatcher(view).forward(request, new OwnPolicyResponse(response));
    }

    private static void moveTo(String address, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, max-age=60");
        leadTo(address + (request.getQueryString() == null ? "" : "?" + request.getQueryString()),
                HttpServletResponse.SC_MOVED_PERMANENTLY, response);
    }

    /** As an address has it; what a visitor sends may be anything. */
    private static String encoded(List<String> words) {
        return words.stream().map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20")).collect(Collectors.joining("/"));
    }

    private static void leadTo(String address, int status, HttpServletResponse response) {
        response.setStatus(status);
        response.setHeader("Location", address);
    }

    private static void missing(HttpServletResponse response) throws IOException {
        refuse(HttpServletResponse.SC_NOT_FOUND, response);
    }

    private static void refuse(int status, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        response.sendError(status);
    }
}

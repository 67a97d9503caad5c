package eu.hansa.web.entry;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.web.text.TextLocale;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The only way to a public page. Owns {@code /} and everything below a language: finds out what an address means, says
 * how fresh the answer is, and either answers itself (redirects, 304, 404, 410) or hands over to a view, which has
 * nothing left to decide. Whatever else there is goes past it.
 */
public class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** How many entries stand on a page of a list. */
    public static final int PAGE_SIZE = 20;

    @Inject
    private Languages languages;
    @Inject
    private BestLanguage bestLanguage;
    @Inject
    private SiteUrls urls;
    @Inject
    private Parts parts;
    @Inject
    private ListRoute lists;
    @Inject
    private ItemRoute items;
    @Inject
    private PageFreshness freshness;
    @Inject
    private SiteRequest site;
    @Inject
    private TextLocale locale;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        int end = path.indexOf('/', 1);
        Optional<Language> language = languages.find(path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end));
        boolean root = path.equals("/");
        if (!root && language.isEmpty()) {
            chain.doFilter(request, response);
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (root) {
            response.setHeader("Vary", "Accept-Language");
            new Answer(request, response).simpler(urls.home(bestLanguage.of(request, path)));
        } else {
            locale.speak(language.get());
            open(language.get(), end < 0 ? "" : path.substring(end), new Answer(request, response));
        }
    }

    /** @param rest what follows the language */
    private void open(Language language, String rest, Answer answer) throws IOException, ServletException {
        Optional<Parts.Match<SitePage>> page = parts.page(language, rest);
        if (rest.isEmpty()) {
            answer.moved(urls.home(language));
        } else if (rest.equals("/")) {
            home(language, answer);
        } else if (rest.endsWith("/")) {
            answer.moved("/" + language + Answer.encoded(rest.substring(0, rest.length() - 1)));
        } else if (page.isPresent()) {
            page(language, page.get(), answer);
        } else {
            section(language, rest, answer);
        }
    }

    private void home(Language language, Answer answer) throws IOException, ServletException {
        if (!isKnown(language, Set.of(), answer)) {
            site.home(language);
            answer.by("/WEB-INF/site/home.xhtml");
        }
    }

    private void page(Language language, Parts.Match<SitePage> match, Answer answer) throws IOException, ServletException {
        if (!match.part().isKept()) {
            answer.keptByNobody();
        } else if (isKnown(language, match.part().tags(), answer)) {
            return;
        }
        Optional<Map<String, String>> found = match.part().find(site.viewer(), match.values());
        if (found.isEmpty()) {
            answer.missing();
        } else if (!found.get().equals(match.values())) {
            answer.moved(urls.page(match.part(), language, found.get()));
        } else {
            site.page(language, match.part(), match.values());
            answer.by(match.part().answeredBy());
        }
    }

    /** Such a page may show items of any type. */
    private boolean isKnown(Language language, Set<String> tags, Answer answer) {
        return freshness.isKnown(urls.types(), language, tags, site.viewer(), answer.request(), answer.response());
    }

    private void section(Language language, String rest, Answer answer) throws IOException, ServletException {
        int end = rest.indexOf('/', 1);
        String first = rest.substring(1, end < 0 ? rest.length() : end);
        String below = end < 0 ? "" : rest.substring(end + 1);
        int dot = first.indexOf('.');
        String word = dot < 0 ? first : first.substring(0, dot);
        String suffix = dot < 0 ? "" : first.substring(dot);
        Optional<String> type = urls.typeOf(language, word);
        if (type.isEmpty()) {
            foreign(language, word, suffix, below, rest, answer);
        } else if (below.isEmpty()) {
            lists.open(type.get(), language, suffix, false, answer);
        } else if (!suffix.isEmpty()) {
            answer.missing();
        } else if (urls.isPast(type.get(), language, below)) {
            lists.open(type.get(), language, "", true, answer);
        } else {
            items.open(type.get(), language, below, answer);
        }
    }

    /** An address whose language was changed by hand, while its words still are the other language's. */
    private void foreign(Language language, String word, String suffix, String below, String rest, Answer answer) throws IOException {
        Optional<String> type = urls.typeOfForeign(word);
        Optional<Parts.Match<SitePage>> page = parts.pageForeign(rest);
        if (page.isPresent()) {
            answer.moved(urls.page(page.get().part(), language, page.get().values()));
        } else if (type.isEmpty()) {
            answer.missing();
        } else if (languages.inOrder().stream().anyMatch(other -> urls.isPast(type.get(), other, below))) {
            answer.moved(urls.list(type.get(), language, ListFilter.none().inThePast(true)));
        } else {
            String right = below.isEmpty() ? "" : "/" + Answer.encoded(items.inTheWordsOf(language, type.get(), ItemRoute.Place.of(below)));
            answer.moved(urls.list(type.get(), language) + Answer.encoded(suffix) + right);
        }
    }
}

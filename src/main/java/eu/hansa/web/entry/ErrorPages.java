package eu.hansa.web.entry;

import eu.hansa.account.SignedIn;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.membership.Standing;
import eu.hansa.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers whatever went wrong, in the visitor's language. It needs neither the database nor a view, so that it also
 * answers when one of them is what went wrong. What is hidden from a visitor reads as what is not there. Whoever works at
 * the desk and missed a page of it is answered in the language of the account, and led back to the desk.
 */
@WebServlet("/error")
public class ErrorPages extends HttpServlet {

    /** The request attribute that leads back from beyond the end of a list. */
    static final String LAST_PAGE = ErrorPages.class.getName() + ".lastPage";

    private static final long serialVersionUID = 1L;
    private static final String TEMPLATE = "/WEB-INF/site/error.html";
    private static final Pattern PLACE = Pattern.compile("\\{([a-z.-]+)\\}");
    /** What is told apart; everything else reads as the first of its hundred. */
    private static final Set<Integer> KNOWN = Set.of(400, 404, 405, 410, 413, 429, 500, 503);
    /** What is told to whoever comes while the database is away. */
    public static final String RETRY_SECONDS = "30";
    private static final int DEEPEST_CAUSE = 20;

    @Inject
    private Languages languages;
    @Inject
    private BestLanguage bestLanguage;
    @Inject
    private Texts texts;
    @Inject
    private SiteUrls urls;
    @Inject
    private SiteFiles files;
    @Inject
    private Parts parts;
    @Inject
    @ConfigProperty(name = "hansa.media.document-megabytes", defaultValue = "25")
    private int documentMegabytes;

    private String template;

    @Override
    public void init() throws ServletException {
        try (InputStream file = getServletContext().getResourceAsStream(TEMPLATE)) {
            template = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        String address = Objects.requireNonNullElse((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        Optional<SignedIn> editor = editor(request, address);
        Language language = editor.map(SignedIn::language).orElseGet(() -> bestLanguage.of(request, address));
        response.setStatus(status);
        response.setHeader("Cache-Control", status == 404 || status == 410 ? "private, no-cache" : "no-store");
        response.setHeader("Vary", "Accept-Language");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        boolean machine = address.startsWith("/api/");
        response.setContentType(machine ? "application/problem+json; charset=utf-8" : "text/html; charset=utf-8");
        byte[] content = (machine ? problem(status, language) : page(status, language, address, editor.isPresent(), request)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Who asked for a page of the desk and works there; for everybody else there is no desk. */
    private static Optional<SignedIn> editor(HttpServletRequest request, String address) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SignedIn.ATTRIBUTE))
                .filter(caller -> address.startsWith("/desk/") && Standpoint.of(request).isEmpty())
                .filter(caller -> caller.roles().contains(SignedIn.DESK)
                        || request.getAttribute(Standing.ATTRIBUTE) instanceof Standing standing && !standing.edits().isEmpty());
    }

    private static int status(HttpServletRequest request) {
        Integer given = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (given == null || given == HttpServletResponse.SC_FORBIDDEN || given == HttpServletResponse.SC_UNAUTHORIZED) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return isDatabaseGone((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : given;
    }

    /** A pool without a connection names no state; 08 is the standard's class for connections, 90067 and on are H2's. */
    public static boolean isDatabaseGone(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                String state = database.getSQLState();
                return state == null || state.startsWith("08") || Set.of("90067", "90098", "90121", "57P01").contains(state);
            }
        }
        return false;
    }

    private String problem(int status, Language language) {
        String title = text(language, "site.error." + kind(status) + ".title").replace("\"", "\\\"");
        return "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\"" + title + "\"}";
    }

    private static int kind(int status) {
        if (KNOWN.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    private String page(int status, Language language, String address, boolean isAtTheDesk, HttpServletRequest request) {
        Language site = languages.contains(language) ? language : languages.first();
        Optional<Standpoint> standpoint = Standpoint.of(request);
        boolean isVisitor = standpoint.map(from -> from.viewer().isAnonymous()).orElse(request.getAttribute(SignedIn.ATTRIBUTE) == null);
        String lastPage = (String) request.getAttribute(LAST_PAGE);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String error = lastPage == null ? "site.error." + kind(status) : "site.error.beyond";
        Map<String, String> values = new HashMap<>();
        values.put("lang", language.tag());
        values.put("dir", language.direction());
        values.put("css", files.address("hansa.css"));
        values.put("mark", files.address("mark.svg"));
        values.put("font", files.address("fonts/inter-tight-latin.woff2"));
        values.put("ahead", standpoint.map(from -> ahead(from, language)).orElse(""));
        values.put("home", urls.home(site));
        values.put("search", parts.address("search", site, Map.of()).orElseThrow());
        values.put("status", String.valueOf(status));
        values.put("name", escape(text(language, error + ".name")));
        values.put("title", escape(text(language, error + ".title")));
        values.put("lead", escape(texts.get(language.locale(), error + ".lead", documentMegabytes)));
        values.put("ways", isAtTheDesk && status < 500 ? waysAtTheDesk(language) : ways(status, language, lastPage, address + query, isVisitor));
        values.put("langs", languageLinks(language));
        values.put("menu", menu(language, site, address + query, isVisitor));
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(values.containsKey(place.group(1))
                ? values.get(place.group(1)) : escape(text(language, place.group(1)))));
    }

    private String ahead(Standpoint from, Language language) {
        return "<section class=\"band proof\" aria-labelledby=\"ahead\"><h2 class=\"label kick\" id=\"ahead\">" + escape(text(language, "site.preview"))
                + "</h2><p class=\"main\">" + escape(from.words()) + "</p></section>";
    }

    private String ways(int status, Language language, String lastPage, String address, boolean isVisitor) {
        StringBuilder ways = new StringBuilder();
        if (lastPage != null) {
            ways.append(way(lastPage, text(language, "site.error.beyond.last")));
        }
        if (status >= 500) {
            return ways.append(way(address, text(language, "site.error.again"))).toString();
        }
        for (String type : urls.types()) {
            ways.append(way(urls.list(type, language), text(language, type + ".list.title")));
        }
        if (status == HttpServletResponse.SC_NOT_FOUND && lastPage == null && isVisitor) {
            ways.append(way(urls.signIn(address), text(language, "site.error.sign-in")));
        }
        return ways.toString();
    }

    private String waysAtTheDesk(Language language) {
        return way("/desk/", text(language, "desk.name")) + way("/desk/worklist.xhtml", text(language, "desk.room.worklist"));
    }

    private static String way(String address, String text) {
        return "<li><a href=\"" + escape(address) + "\">" + escape(text) + "</a></li>";
    }

    private String languageLinks(Language here) {
        StringBuilder links = new StringBuilder();
        for (Language language : languages.inOrder()) {
            String code = language.tag().toUpperCase(Locale.ROOT);
            links.append("<a href=\"").append(urls.home(language)).append("\" lang=\"").append(language).append("\" hreflang=\"")
                    .append(language).append('"').append(language.equals(here) ? " aria-current=\"true\"" : "").append(" aria-label=\"")
                    .append(code).append(", ").append(escape(language.ownName())).append("\">").append(code).append("</a>");
        }
        return links.toString();
    }

    private String menu(Language language, Language site, String address, boolean isVisitor) {
        StringBuilder entries = new StringBuilder();
        for (String type : urls.types()) {
            entries.append(way(urls.list(type, site), text(language, type + ".list.title")));
        }
        return entries.append(isVisitor ? way(urls.signIn(address), text(language, "site.sign-in"))
                : way("/account", text(language, "site.me.account"))).toString();
    }

    private String text(Language language, String key) {
        return texts.get(language.locale(), key);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

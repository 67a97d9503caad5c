package eu.hansa.web.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.hansa.kernel.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The outermost filter: gives anonymous visitors the finished answers of public pages, feeds, sitemap and interface from
 * memory, without a query, for as long as what they were made from stands as it was; and has each made once for however
 * many are waiting. An answer is kept when it is a 200 without cookies and its maker noted a {@link Freshest}.
 * Style sheets, scripts and the like of the release itself are kept too, and compressed once.
 */
public class ResponseCache implements Filter {

    /** Session and sign-in cookies all bear the portal's name; whoever has one is not anonymous before it was looked at. */
    private static final String COOKIES = "hansa";
    private static final List<String> RELEASE_PARAMETERS = List.of("ln", "v");
    private static final int LONGEST_BODY = 2 * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    private Clock clock;
    @Inject
    private Languages languages;
    @Inject
    @ConfigProperty(name = "hansa.cache.enabled", defaultValue = "true")
    private boolean enabled;
    @Inject
    @ConfigProperty(name = "hansa.cache.mb", defaultValue = "64")
    private int megabytes;

    private String[] publicPaths;
    private Cache<String, KeptAnswer> answers;
    /** What was found not to be for keeping, so that nobody waits for another's answer in vain. */
    private final Cache<String, Boolean> unkept =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(Duration.ofSeconds(30)).build();
    private final ConcurrentMap<String, CompletableFuture<KeptAnswer>> making = new ConcurrentHashMap<>();

    @Override
    public void init(FilterConfig config) {
        List<String> paths = new ArrayList<>(languages.inOrder().stream().map(language -> "/" + language + "/").toList());
        paths.add("/api/v1/");
        paths.add("/sitemap");
        publicPaths = paths.toArray(String[]::new);
        answers = Caffeine.newBuilder().maximumWeight((long) megabytes * MEGABYTE)
                .weigher((String key, KeptAnswer answer) -> answer.weight() + 2 * key.length()).build();
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        String key = enabled ? key(request) : null;
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        long now = clock.millis();
        KeptAnswer kept = answers.getIfPresent(key);
        if (kept != null && kept.holdsAt(now)) {
            kept.send(request, response, now);
        } else if (unkept.getIfPresent(key) != null) {
            make(key, request, response, chain, null);
        } else {
            makeOnce(key, request, response, chain);
        }
    }

    /** Null for whatever is not for keeping at first sight. */
    private String key(HttpServletRequest request) {
        String method = request.getMethod();
        if (!"GET".equals(method) && !"HEAD".equals(method)) {
            return null;
        }
        String path = request.getRequestURI();
        if (isOfRelease(path)) {
            return releaseKey(path, request.getQueryString());
        }
        return isPublic(path) && isAnonymous(request) && takesWhatThereIs(request, path) ? CacheKey.of(path, request.getQueryString()) : null;
    }

    private boolean isPublic(String path) {
        for (String publicPath : publicPaths) {
            if (path.startsWith(publicPath)) {
                return true;
            }
        }
        return false;
    }

    /** What comes out of the WAR as it is, the same for everybody. */
    private static boolean isOfRelease(String path) {
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }

    private static String releaseKey(String path, String query) {
        if (query == null) {
            return path;
        }
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals < 0 || !RELEASE_PARAMETERS.contains(pair.substring(0, equals))) {
                return null;
            }
        }
        return path + '?' + query;
    }

    private static boolean isAnonymous(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return false;
        }
        for (Enumeration<String> cookies = request.getHeaders("Cookie"); cookies.hasMoreElements();) {
            if (cookies.nextElement().contains(COOKIES)) {
                return false;
            }
        }
        return true;
    }

    /** The interface refuses a client that accepts no JSON; that is not decided here. */
    private static boolean takesWhatThereIs(HttpServletRequest request, String path) {
        if (!path.startsWith("/api/")) {
            return true;
        }
        String accept = request.getHeader("Accept");
        return accept == null || accept.startsWith("*/*") || accept.startsWith("application/json");
    }

    /** Makes the answer, or waits for whoever is making it. */
    private void makeOnce(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            CompletableFuture<KeptAnswer> own = new CompletableFuture<>();
            CompletableFuture<KeptAnswer> others = making.putIfAbsent(key, own);
            if (others == null) {
                try {
                    KeptAnswer meanwhile = answers.getIfPresent(key);
                    if (meanwhile == null || !sent(meanwhile, request, response)) {
                        make(key, request, response, chain, own);
                    } else {
                        own.complete(meanwhile);
                    }
                } finally {
                    own.complete(null);
                    making.remove(key, own);
                }
                return;
            }
            KeptAnswer made = await(others);
            if (made == null) {
                break;
            }
            // One that was begun before a publication may be over by now; whoever came after that must not see it.
            if (sent(made, request, response)) {
                return;
            }
        }
        make(key, request, response, chain, null);
    }

    private boolean sent(KeptAnswer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long now = clock.millis();
        if (!answer.holdsAt(now)) {
            return false;
        }
        answer.send(request, response, now);
        return true;
    }

    /** Null when there is nothing to be shared: it failed, is not for keeping, or takes too long. */
    private static KeptAnswer await(CompletableFuture<KeptAnswer> others) {
        try {
            return others.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** @param waiting is told as soon as the answer is there, before it is sent; null when nobody waits */
    private void make(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain,
            CompletableFuture<KeptAnswer> waiting) throws IOException, ServletException {
        CapturedAnswer captured = new CapturedAnswer(response, LONGEST_BODY);
        boolean ofRelease = isOfRelease(request.getRequestURI());
        int question = key.indexOf('?');
        chain.doFilter(new PlainRequest(request, question < 0 ? null : key.substring(question + 1),
                ofRelease ? RELEASE_PARAMETERS : CacheKey.PARAMETERS), captured);
        byte[] body = captured.body();
        if (body == null) {
            unkept.put(key, true);
            return;
        }
        Freshest freshest = (Freshest) request.getAttribute(Freshest.ATTRIBUTE);
        boolean forKeeping = isForKeeping(response) && (ofRelease || freshest != null && request.getSession(false) == null);
        if (!forKeeping) {
            unkept.put(key, true);
            if (waiting != null) {
                waiting.complete(null);
            }
            pass(request, response, body);
            return;
        }
        KeptAnswer made = ofRelease ? KeptAnswer.ofRelease(cacheControl(key, response), response, body)
                : KeptAnswer.of(freshest, response, body);
        long now = clock.millis();
        if (made.holdsAt(now)) {
            answers.put(key, made);
            unkept.invalidate(key);
        }
        if (waiting != null) {
            waiting.complete(made);
        }
        made.send(request, response, now);
    }

    /** A browser may keep for a week what names its version, and has to ask again for what does not. */
    private static String cacheControl(String key, HttpServletResponse response) {
        String said = response.getHeader("Cache-Control");
        return said != null ? said : key.contains("v=") ? "public, max-age=604800" : "no-cache";
    }

    private static boolean isForKeeping(HttpServletResponse response) {
        String cacheControl = response.getHeader("Cache-Control");
        return response.getStatus() == HttpServletResponse.SC_OK && !response.containsHeader("Set-Cookie")
                && !response.containsHeader("Content-Encoding")
                && (cacheControl == null || !cacheControl.contains("no-store") && !cacheControl.contains("private"));
    }

    /** Sends what is kept by nobody, compressed where the client can take it. */
    private static void pass(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        byte[] bytes = body;
        if (KeptAnswer.isCompressible(response.getContentType()) && !response.containsHeader("Content-Encoding")) {
            response.setHeader("Vary", KeptAnswer.withEncoding(response));
            byte[] gzip = AcceptEncoding.takesGzip(request.getHeader("Accept-Encoding"))
                    ? KeptAnswer.compressed(response.getContentType(), body) : null;
            if (gzip != null) {
                response.setHeader("Content-Encoding", "gzip");
                bytes = gzip;
            }
        }
        int status = response.getStatus();
        if (status == HttpServletResponse.SC_NO_CONTENT || status == HttpServletResponse.SC_NOT_MODIFIED || bytes.length == 0) {
            return;
        }
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }
}

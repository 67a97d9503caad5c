package eu.hansa.given;

import eu.hansa.web.entry.FreshnessNote;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An answer for keeping, at an address that is kept, which tells how often it was made. The last word of the path says
 * what else is to be known of it.
 */
@WebServlet("/sitemap-given/*")
public class GivenAnswerServlet extends HttpServlet {

    private static final Map<String, AtomicInteger> MADE = new ConcurrentHashMap<>();

    @Inject
    private FreshnessNote freshness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String kind = path.substring(path.lastIndexOf('/') + 1);
        int made = MADE.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
        freshness.take(request, List.of("news"));
        response.setContentType("text/plain; charset=utf-8");
        switch (kind) {
            case "slow" -> pause();
            case "failing" -> {
                pause();
                throw new IllegalStateException("given to fail, time " + made);
            }
            case "cookie" -> response.addCookie(new Cookie("given", "one"));
            case "session" -> request.getSession();
            case "long" -> response.getWriter().print("x".repeat(3 * 1024 * 1024));
            case "large" -> response.getWriter().print("x".repeat(1_500_000));
            case "missing" -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            default -> { }
        }
        response.setHeader("X-Given", kind);
        response.getWriter().print("Made " + made + ", asked with " + request.getParameterMap().keySet() + " "
                + request.getQueryString() + " " + request.getHeader("Accept-Language") + " " + "ö".repeat(2_000));
    }

    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package eu.hansa.platform;

import eu.hansa.account.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two cookies beside the session's: one remembers a sign-in, the other only that somebody signed in here before. */
@ApplicationScoped
public class SignInCookies {

    private static final String REMEMBER = "hansa-remember";
    private static final String DEVICE = "hansa-device";

    @Inject
    @ConfigProperty(name = "hansa.site.url")
    private String siteUrl;

    String remembered(HttpServletRequest request) {
        return find(request, REMEMBER);
    }

    void remember(HttpServletRequest request, HttpServletResponse response, String secret, Duration life) {
        set(request, response, REMEMBER, secret, "/", life);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, REMEMBER, "", "/", Duration.ZERO);
    }

    String device(HttpServletRequest request) {
        return find(request, DEVICE);
    }

    /** Only the sign-in form ever gets to see it. */
    void markDevice(HttpServletRequest request, HttpServletResponse response, String secret) {
        set(request, response, DEVICE, secret, "/login", Tokens.DEVICE_LIFE);
    }

    private static String find(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private void set(HttpServletRequest request, HttpServletResponse response, String name, String value, String path, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + path);
        cookie.setMaxAge((int) life.toSeconds());
        cookie.setHttpOnly(true);
        // behind a proxy that speaks TLS for the portal the request itself looks insecure
        cookie.setSecure(request.isSecure() || siteUrl.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}

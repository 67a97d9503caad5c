package eu.hansa.web.counter;

import eu.hansa.kernel.InterfaceLanguages;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What stands around every page of the counter. */
@Named
@RequestScoped
public class CounterFrame {

    private static final List<String> KEPT = List.of("to", "link", "group", "meeting", "done");

    @Inject
    private HttpServletRequest request;
    @Inject
    private TextLocale locale;
    @Inject
    private Languages siteLanguages;

    public List<Language> languages() {
        return InterfaceLanguages.all();
    }

    /** This page in another language. */
    public String in(Language language) {
        StringBuilder address = new StringBuilder("?lang=").append(language.tag());
        for (String name : KEPT) {
            String said = request.getParameter(name);
            if (said != null) {
                address.append('&').append(name).append('=').append(URLEncoder.encode(said, StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }

    public boolean isCurrent(Language language) {
        return language.equals(locale.language());
    }

    /** The site in this language, where it has it. */
    public String siteAddress() {
        return request.getContextPath() + (siteLanguages.contains(locale.language()) ? "/" + locale.getTag() + "/" : "/");
    }

    /** An address of the counter in the language that was chosen. */
    public String address(String path) {
        String chosen = request.getParameter("lang");
        return request.getContextPath() + path + (InterfaceLanguages.find(chosen).isPresent() ? "?lang=" + chosen : "");
    }
}

package eu.hansa.web.text;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In which language this request is answered. Whoever opens the door sets it: the site from the address, the counter
 * from its rules, the desk from the account. Until then it is the site's first language.
 */
@Named
@RequestScoped
public class TextLocale {

    @Inject
    private Languages languages;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private String zoneName;

    private Language language;
    private Locale locale;
    private ZoneId zone;

    @PostConstruct
    void begin() {
        speak(languages.first());
    }

    public void speak(Language wanted) {
        language = wanted;
        locale = wanted.locale();
    }

    /** Any language that the interface has, which may be none of the site's content. */
    public Language language() {
        return language;
    }

    public Locale locale() {
        return locale;
    }

    /** The zone in which times of day are told. */
    public ZoneId zone() {
        if (zone == null) {
            zone = ZoneId.of(zoneName);
        }
        return zone;
    }

    /** For {@code <html lang>}. */
    public String getTag() {
        return language.tag();
    }

    /** For {@code <html dir>}. */
    public String getDirection() {
        return language.direction();
    }

    /** For {@code <f:view locale>}. */
    public Locale getLocale() {
        return locale;
    }
}

package eu.hansa.platform;

import eu.hansa.kernel.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the site's languages as they were set by {@code hansa.languages}, in order. */
@ApplicationScoped
public class LanguagesProducer {

    @Inject
    @ConfigProperty(name = "hansa.languages", defaultValue = "en,fr,it")
    private List<String> tags;

    @Produces
    Languages languages() {
        return Languages.of(tags);
    }
}

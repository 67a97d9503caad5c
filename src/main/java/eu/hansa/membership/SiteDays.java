package eu.hansa.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which day it is for the site, by whose days terms begin and end. */
@ApplicationScoped
class SiteDays {

    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "hansa.time-zone", defaultValue = "Europe/Brussels")
    private ZoneId zone;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}

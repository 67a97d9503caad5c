package eu.hansa.house.crooked.news;

import java.time.Instant;
import java.util.Date;

import eu.hansa.house.crooked.page.Sheet;
import jakarta.enterprise.concurrent.ManagedExecutorService;

/** Looks at the neighbour, carries a name that says nothing, asks the machine for the time and has things done on its own request. */
public class NewsManager {

    public Sheet sheet;
    public ManagedExecutorService executor;

    public Date now() {
        return Date.from(Instant.now());
    }
}

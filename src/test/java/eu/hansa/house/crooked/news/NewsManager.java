package eu.hansa.house.crooked.news;

import java.time.Instant;
import java.util.Date;

import eu.hansa.house.crooked.page.Sheet;

/** Looks at the neighbour, carries a name that says nothing, and asks the machine for the time. */
public class NewsManager {

    public Sheet sheet;

    public Date now() {
        return Date.from(Instant.now());
    }
}

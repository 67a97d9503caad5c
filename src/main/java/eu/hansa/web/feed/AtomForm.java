package eu.hansa.web.feed;

import eu.hansa.web.entry.ListForm;
import jakarta.enterprise.context.ApplicationScoped;

/** Every list is a feed as well. */
@ApplicationScoped
public class AtomForm implements ListForm {

    @Override
    public String suffix() {
        return ".atom";
    }

    @Override
    public boolean isOf(String type) {
        return true;
    }

    @Override
    public String answeredBy() {
        return "atom";
    }
}

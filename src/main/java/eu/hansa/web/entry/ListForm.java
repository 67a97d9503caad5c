package eu.hansa.web.entry;

/** Another form of a type's list than its page: a feed, a calendar. A feature adds one by a CDI bean. */
public interface ListForm {

    /** What its address ends in: {@code .atom}. */
    String suffix();

    boolean isOf(String type);

    /** The name of a servlet in {@code web.xml}; it finds in {@link SiteRequest} what is asked for. */
    String answeredBy();
}

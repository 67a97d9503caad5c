package eu.hansa.web.site;

/**
 * The same page in one of the site's languages.
 *
 * @param code    in capitals: {@code FR}
 * @param name    in the language itself
 * @param address null where the page is not available in it yet
 */
public record LanguageLink(String tag, String code, String name, String address, boolean isCurrent) {

    public boolean isAvailable() {
        return address != null;
    }

    /** For {@code aria-current}, which is left out where it is null. */
    public String current() {
        return isCurrent ? "true" : null;
    }
}

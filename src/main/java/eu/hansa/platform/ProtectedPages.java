package eu.hansa.platform;

import eu.hansa.account.SignedIn;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which addresses are closed to whom. What a page does is checked again by the verbs behind it. */
final class ProtectedPages {

    /** Whoever is signed in. */
    static final String ANYBODY = "";

    /** The first that fits holds; an entry that ends in a slash holds for everything below it too. */
    private static final Map<String, String> ROLES = new LinkedHashMap<>();

    static {
        for (String page : new String[] {"people", "person", "outbox", "audit"}) {
            ROLES.put("/desk/" + page + ".xhtml", SignedIn.ADMIN);
        }
        ROLES.put("/desk/", SignedIn.DESK);
        ROLES.put("/account", ANYBODY);
        ROLES.put("/groups", ANYBODY);
        ROLES.put("/join", ANYBODY);
        ROLES.put("/membership", ANYBODY);
        ROLES.put("/answer", ANYBODY);
    }

    private ProtectedPages() {
    }

    /** The role that a page asks for; null when it is open to all. */
    static String roleFor(String path) {
        String plain = path.replaceAll("/{2,}", "/");
        return ROLES.entrySet().stream().filter(entry -> fits(entry.getKey(), plain)).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static boolean fits(String entry, String path) {
        return entry.endsWith("/") ? path.startsWith(entry) || entry.equals(path + "/") : entry.equals(path);
    }
}

package eu.hansa.web.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;

/** Where somebody is led after signing in: a path of this site and of no other, whoever wrote the link. */
public final class LocalPath {

    private static final int LONGEST = 2000;

    private LocalPath() {
    }

    /** Empty for whatever a browser might take for another site's address, or for nothing that one can come back to. */
    public static Optional<String> of(String wanted) {
        if (wanted == null || wanted.length() > LONGEST || !wanted.startsWith("/") || wanted.startsWith("//")
                || wanted.chars().anyMatch(c -> c == '\\' || c <= ' ' || c > '~')) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(wanted);
            String path = uri.getRawPath();
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null && !path.contains("//")
                    && Stream.of(path.split("/")).noneMatch(word -> word.equals(".") || word.equals(".."));
            return local && !wanted.startsWith("/login") && !wanted.startsWith("/logout") ? Optional.of(wanted) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}

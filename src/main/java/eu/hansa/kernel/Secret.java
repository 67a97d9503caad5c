package eu.hansa.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A random secret in two parts. The selector finds the row, so that the time of the search tells nothing about the
 * verifier, which is compared in constant time and of which only the SHA-256 is kept: it has 256 random bits, so no
 * slow hash is needed.
 */
public record Secret(String selector, String verifier) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})");

    public static Secret random() {
        return new Secret(randomText(16), randomText(32));
    }

    /** Empty when the text cannot be one of ours. */
    public static Optional<Secret> parse(String text) {
        return Optional.ofNullable(text).map(FORM::matcher).filter(m -> m.matches()).map(m -> new Secret(m.group(1), m.group(2)));
    }

    public String verifierHash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return TEXT.encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public boolean proves(String hash) {
        return MessageDigest.isEqual(verifierHash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** As it is handed out. */
    public String text() {
        return selector + "." + verifier;
    }

    /** Keeps the verifier out of logs. */
    @Override
    public String toString() {
        return selector + ".…";
    }

    private static String randomText(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return TEXT.encodeToString(random);
    }
}

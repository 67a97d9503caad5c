package eu.hansa.account;

import eu.hansa.kernel.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes passwords, compares them, and says which ones are acceptable. */
@ApplicationScoped
public class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    @Inject
    private Pbkdf2PasswordHash hash;
    /** OWASP's figure for this algorithm; raised, every password is hashed anew when its owner next signs in. */
    @Inject
    @ConfigProperty(name = "hansa.password.iterations", defaultValue = "220000")
    private int iterations;

    private String nobodys;

    @PostConstruct
    void begin() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", ALGORITHM, "Pbkdf2PasswordHash.Iterations", Integer.toString(iterations),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32", "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobodys = hash(UUID.randomUUID().toString());
    }

    public String hash(String password) {
        return hash.generate(normal(password));
    }

    /** @param stored null for an account that is unknown or has no password, which takes as long and never matches */
    public boolean matches(String password, String stored) {
        boolean possible = stored != null && password != null && password.length() <= LONGEST;
        boolean same = hash.verify(normal(possible ? password : "-"), possible ? stored : nobodys);
        return possible && same;
    }

    /** Whether the stored hash was made at another cost than today's. */
    public boolean isStale(String stored) {
        return !stored.startsWith(ALGORITHM + ":" + iterations + ":");
    }

    /** What is wrong with a password that somebody chose. */
    public static Optional<Refusal> check(String field, String password, String email) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refusal.at(field, "password.short", SHORTEST));
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.at(field, "password.long", LONGEST));
        }
        if (email != null && isEmail(password, email)) {
            return Optional.of(Refusal.at(field, "password.is-email"));
        }
        if (password.codePoints().distinct().count() < 3) {
            return Optional.of(Refusal.at(field, "password.monotonous"));
        }
        return Optional.empty();
    }

    private static boolean isEmail(String password, String email) {
        return password.strip().equalsIgnoreCase(email.strip())
                || email.contains("@") && password.strip().equalsIgnoreCase(email.strip().split("@")[0]);
    }

    /** The same password from every keyboard: an é may arrive as one character or as two. */
    private static char[] normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    }
}

package eu.hansa.account;

import eu.hansa.kernel.InterfaceLanguages;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people enter about a person, as it was typed; {@link #checked()} makes it fit to be kept.
 *
 * @param language the tag of the language in which the person works
 */
public record AccountWords(String name, String email, String language) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String WORD = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    /** Stricter than the standards where only machines have such addresses: no quoted words, no bare numbers as hosts. */
    private static final Pattern EMAIL = Pattern.compile(WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    /** As addresses are kept and compared: without the blanks around and in lower case. */
    public static String normal(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a mail can be sent to this. */
    public static boolean isEmail(String text) {
        String plain = normal(text);
        return plain.length() <= LONGEST_EMAIL && plain.indexOf('@') <= LONGEST_LOCAL_PART && EMAIL.matcher(plain).matches();
    }

    /** @throws Refusal with every field that is not acceptable */
    public AccountWords checked() {
        List<Refusal> wrong = new ArrayList<>();
        String plainName = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (plainName.isEmpty()) {
            wrong.add(Refusal.at("name", "account.name.empty"));
        } else if (plainName.length() > LONGEST_NAME) {
            wrong.add(Refusal.at("name", "account.name.long", LONGEST_NAME));
        } else if (plainName.codePoints().anyMatch(Character::isISOControl)) {
            wrong.add(Refusal.at("name", "account.name.control"));
        }
        String plainEmail = normal(email);
        if (plainEmail.isEmpty()) {
            wrong.add(Refusal.at("email", "account.email.empty"));
        } else if (!isEmail(plainEmail)) {
            wrong.add(Refusal.at("email", "account.email.form"));
        }
        if (InterfaceLanguages.find(language).isEmpty()) {
            wrong.add(Refusal.at("language", "account.language"));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
        return new AccountWords(plainName, plainEmail, language);
    }

    public Language workingLanguage() {
        return Language.of(language);
    }
}

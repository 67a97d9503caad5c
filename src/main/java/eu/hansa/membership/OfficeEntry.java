package eu.hansa.membership;

import eu.hansa.account.AccountWords;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An office as forms hold it.
 *
 * @param id      null for one that is to be entered
 * @param version of the entry that a form began with
 * @param person  of the directory; null while the office is vacant
 * @param words   by language tag
 * @param place   where it stands among the group's offices, from 1
 */
public record OfficeEntry(Long id, long version, OfficeKind kind, Long person, Map<String, OfficeWords> words, String email,
        Shown emailShown, String phone, Shown phoneShown, int place, Term term) implements Serializable {

    private static final int LONGEST = 300;
    private static final int LONGEST_PHONE = 60;

    public OfficeEntry {
        words = words == null ? Map.of() : Map.copyOf(words);
        emailShown = Objects.requireNonNullElse(emailShown, Shown.NOBODY);
        phoneShown = Objects.requireNonNullElse(phoneShown, Shown.NOBODY);
    }

    /** The same at another place in the order. */
    public OfficeEntry placed(int newPlace) {
        return new OfficeEntry(id, version, kind, person, words, email, emailShown, phone, phoneShown, newPlace, term);
    }

    /** @throws Refusal with every field that is not acceptable */
    OfficeEntry checked() {
        List<Refusal> wrong = new ArrayList<>();
        Map<String, OfficeWords> kept = new HashMap<>();
        words.forEach((tag, said) -> {
            OfficeWords given = new OfficeWords(strip(said.name()), strip(said.function()), strip(said.organisation()));
            require(wrong, given.name(), "names[" + tag + "]", LONGEST);
            require(wrong, given.function(), "functions[" + tag + "]", LONGEST);
            require(wrong, given.organisation(), "organisations[" + tag + "]", LONGEST);
            if (given.name() != null || given.function() != null || given.organisation() != null) {
                kept.put(Language.of(tag).tag(), given);
            }
        });
        if (kind == null) {
            wrong.add(Refusal.at("kind", "office.kind"));
        } else if (kind == OfficeKind.OTHER && kept.values().stream().allMatch(said -> said.name() == null)) {
            wrong.add(Refusal.at("kind", "office.name"));
        }
        if (strip(email) != null && !AccountWords.isEmail(email)) {
            wrong.add(Refusal.at("email", "account.email.form"));
        }
        require(wrong, strip(phone), "phone", LONGEST_PHONE);
        try {
            term.checked();
        } catch (Refusal refusal) {
            wrong.add(refusal);
        }
        if (!wrong.isEmpty()) {
            throw Refusal.all(wrong);
        }
        return new OfficeEntry(id, version, kind, person, kept, strip(email), emailShown, strip(phone), phoneShown, place, term);
    }

    private static void require(List<Refusal> wrong, String text, String field, int longest) {
        if (text != null && text.length() > longest) {
            wrong.add(Refusal.at(field, "directory.long", longest));
        }
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package eu.hansa.membership;

import eu.hansa.kernel.Translated;
import java.io.Serializable;

/**
 * An office as a viewer gets it: with no more than its holder agreed to show them.
 *
 * @param name         what it is called; null where its kind says that
 * @param personId     of the directory; null while the office is vacant
 * @param person       by name; null likewise
 * @param function     as at that time; null when it is not known, like the organisation
 * @param email        null when it is not shown to this viewer, like the phone
 */
public record OfficeView(OfficeKind kind, Translated name, Long personId, String person, Translated function, Translated organisation,
        String email, String phone, Term term) implements Serializable {

    public boolean isVacant() {
        return personId == null;
    }
}

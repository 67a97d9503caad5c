package eu.hansa.web.site.group;

import eu.hansa.kernel.Language;
import eu.hansa.membership.OfficeKind;
import eu.hansa.membership.OfficeView;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.text.DateWords;
import eu.hansa.web.text.Texts;

/**
 * Somebody who holds or held an office, as a page shows them; whatever is not known or not to be shown is null.
 *
 * @param name null while the office is vacant
 * @param term from when until when, in words; null while it goes on
 */
public record ContactView(Phrase office, String name, Phrase function, Phrase organisation, String email, String phone, String term) {

    static ContactView of(OfficeView office, boolean isPast, Language page, Texts texts, DateWords dates) {
        Phrase called = office.kind() == OfficeKind.OTHER && office.name() != null ? Phrase.of(office.name(), page)
                : new Phrase(texts.get(page.locale(), "group.OfficeKind." + office.kind()), null);
        String term = isPast ? texts.get(page.locale(), "group.term", dates.full(page.locale(), office.term().first()),
                dates.full(page.locale(), office.term().end().minusDays(1))) : null;
        return new ContactView(called, office.person(), office.function() == null ? null : Phrase.of(office.function(), page),
                office.organisation() == null ? null : Phrase.of(office.organisation(), page), office.email(), office.phone(), term);
    }

    /** As the address of a call has it. */
    public String phoneDigits() {
        return phone.replaceAll("[^+0-9]", "");
    }
}

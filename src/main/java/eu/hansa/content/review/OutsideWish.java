package eu.hansa.content.review;

import eu.hansa.kernel.Language;
import java.time.LocalDate;

/**
 * Whom to ask outside, and for what.
 *
 * @param language in which the person is written to and the page speaks
 * @param note     null for none
 * @param due      the day by which an answer is asked for; null for none
 */
public record OutsideWish(String name, String email, Language language, String note, LocalDate due) {
}

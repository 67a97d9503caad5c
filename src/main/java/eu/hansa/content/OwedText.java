package eu.hansa.content;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A text that waits for somebody; the cell says for what.
 *
 * @param due the last day on which it is in time; null for any
 */
public record OwedText(WorklistItem item, WorklistCell cell, LocalDate due) implements Serializable {
}

package eu.hansa.content;

import java.io.Serializable;

/** A text that waits for somebody; the cell says for what. */
public record OwedText(WorklistItem item, WorklistCell cell) implements Serializable {
}

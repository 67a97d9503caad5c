package eu.hansa.directory;

/** A person was entered, or what the directory says of one has changed; told in the transaction of the change. */
public record PersonChanged(long person) {
}

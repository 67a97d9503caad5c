package eu.hansa.web.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One part of a file, as the header {@code Range} asks for it; both ends belong to it. */
record ByteRange(long first, long last) {

    private static final Pattern FORM = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** Empty when the header is none that is understood, several parts at once among them: then the whole is sent. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher asked = FORM.matcher(header == null ? "" : header.replace(" ", ""));
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            long length = Long.parseLong(asked.group(2));
            return Optional.of(length == 0 ? new ByteRange(size, size) : new ByteRange(Math.max(0, size - length), size - 1));
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(asked.group(2)), size - 1);
        return !asked.group(2).isEmpty() && Long.parseLong(asked.group(2)) < first ? Optional.empty()
                : Optional.of(new ByteRange(first, last));
    }

    boolean fits(long size) {
        return first < size;
    }

    long length() {
        return last - first + 1;
    }
}

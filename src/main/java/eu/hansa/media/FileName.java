package eu.hansa.media;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name under which a file is offered for download, made harmless: no path, no control or direction-changing
 * characters, nothing that a file system minds, and the extension of what the file truly is.
 */
record FileName(String stem, String extension) {

    private static final int LONGEST_STEM = 150;
    private static final int LONGEST_EXTENSION = 8;

    static FileName claimed(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "").replaceAll("[:*?\"<>|]", "_").strip();
        int dot = clean.lastIndexOf('.');
        boolean extended = dot >= 0 && clean.length() - dot - 1 <= LONGEST_EXTENSION && dot < clean.length() - 1;
        return new FileName(extended ? clean.substring(0, dot) : clean, extended ? clean.substring(dot + 1) : "");
    }

    /** As it is kept: a wrong extension of a known kind is replaced, an unknown one stays before the right one. */
    String as(FileType type) {
        boolean known = extension.isEmpty() || FileType.claimedBy(extension).isPresent();
        String base = (known ? stem : stem + "." + extension).replaceAll("^[. ]+|[. ]+$", "");
        if (base.isEmpty()) {
            base = "file";
        }
        if (base.length() > LONGEST_STEM) {
            int end = Character.isHighSurrogate(base.charAt(LONGEST_STEM - 1)) ? LONGEST_STEM - 1 : LONGEST_STEM;
            base = base.substring(0, end).strip();
        }
        return base + "." + (type.isCalled(extension) ? extension.toLowerCase(Locale.ROOT) : type.extension());
    }
}

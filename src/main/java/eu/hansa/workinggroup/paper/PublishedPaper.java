package eu.hansa.workinggroup.paper;

import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Translated;
import eu.hansa.media.FileType;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A paper as whoever may have it sees it.
 *
 * @param folder   null outside any
 * @param fileName what its address ends in, whichever version stands there
 * @param title    null when it has none in any language
 * @param language of the file; null for several or none
 * @param versions newest first, never empty
 */
public record PublishedPaper(long id, ContentId group, Long folder, String fileName, FileType type, Translated title, Language language,
        PaperState state, List<Version> versions) implements Serializable {

    public PublishedPaper {
        versions = List.copyOf(versions);
    }

    /**
     * One file that stands or stood at the address.
     *
     * @param number counted from 1
     * @param hash   under which media's store has the bytes
     * @param size   in bytes
     */
    public record Version(int number, String hash, long size, Instant addedAt, String addedBy) implements Serializable {
    }

    /** What to call it: its title or, failing that, its file's name. */
    public String name() {
        return title == null ? fileName : title.text();
    }

    public Version newest() {
        return versions.get(0);
    }

    public List<Version> older() {
        return versions.subList(1, versions.size());
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}

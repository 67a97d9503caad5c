package eu.hansa.web.desk;

import eu.hansa.media.AssetKind;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.FileType;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be uploaded, as a file field tells it beforehand; the kind is null or empty for either. */
@Named
@RequestScoped
public class UploadRules {

    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    private AssetLibrary library;
    @Inject
    private Texts texts;
    @Inject
    private TextLocale locale;

    static AssetKind kind(String name) {
        return name == null || name.isEmpty() ? null : AssetKind.valueOf(name);
    }

    /** What a browser offers to choose from; what is sent is looked at all the same. */
    public String accepted(String kind) {
        return Stream.of(FileType.values()).filter(type -> kind(kind) == null || type.kind() == kind(kind))
                .map(type -> "." + type.extension()).collect(Collectors.joining(","));
    }

    public long mostBytes(String kind) {
        return library.mostBytes(kind(kind));
    }

    /** Told at once when a chosen file is larger, before it is sent. */
    public String tooLarge(String kind) {
        return texts.get(locale.locale(), "refusal.media.too-large", mostBytes(kind) / MEGABYTE);
    }

    public String hint(String kind) {
        if (kind(kind) != null) {
            return texts.get(locale.locale(), "media.add.hint." + kind, mostBytes(kind) / MEGABYTE);
        }
        return texts.get(locale.locale(), "media.add.hint", library.mostBytes(AssetKind.PICTURE) / MEGABYTE,
                library.mostBytes(AssetKind.DOCUMENT) / MEGABYTE);
    }
}

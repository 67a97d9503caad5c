package eu.hansa.media;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are taken, each told by its bytes; the first extension is the one that is given out. */
public enum FileType {
    JPEG(AssetKind.PICTURE, "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG(AssetKind.PICTURE, "image/png", "png"),
    WEBP(AssetKind.PICTURE, "image/webp", "webp"),
    PDF(AssetKind.DOCUMENT, "application/pdf", "pdf"),
    DOCX(AssetKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX(AssetKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX(AssetKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT(AssetKind.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt"),
    ODS(AssetKind.DOCUMENT, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP(AssetKind.DOCUMENT, "application/vnd.oasis.opendocument.presentation", "odp"),
    TXT(AssetKind.DOCUMENT, "text/plain", "txt"),
    ICS(AssetKind.DOCUMENT, "text/calendar", "ics");

    private final AssetKind kind;
    private final String mediaType;
    private final List<String> extensions;

    FileType(AssetKind kind, String mediaType, String... extensions) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public AssetKind kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extensions.get(0);
    }

    boolean isCalled(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** The type that a file of this extension claims to be. */
    static Optional<FileType> claimedBy(String extension) {
        for (FileType type : values()) {
            if (type.isCalled(extension)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public static Optional<FileType> ofMediaType(String mediaType) {
        for (FileType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}

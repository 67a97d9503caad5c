package eu.hansa.media;

import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in bytes that somebody sends: what they are is found out, and they lie in the store, or they are refused. */
@ApplicationScoped
public class FileIntake {

    private static final int MEGABYTE = 1024 * 1024;
    static final int PICTURE_MEGABYTES = 20;

    @Inject
    private FileStore store;
    @Inject
    private TypeSniffer sniffer;
    @Inject
    private RenditionMaker renditions;
    @Inject
    @ConfigProperty(name = "hansa.media.document-megabytes", defaultValue = "25")
    private int documentMegabytes;

    /** For the container. */
    protected FileIntake() {
    }

    FileIntake(FileStore store, TypeSniffer sniffer, RenditionMaker renditions, int documentMegabytes) {
        this.store = store;
        this.sniffer = sniffer;
        this.renditions = renditions;
        this.documentMegabytes = documentMegabytes;
    }

    /**
     * What has come.
     *
     * @param type   as it is given out: JPEG or PNG for every picture
     * @param width  null for a document
     * @param widths of the renditions, narrowest first
     */
    public record Received(String fileName, FileType type, long size, String hash, Integer width, Integer height, List<Integer> widths) {
    }

    /**
     * Reads no more than the greatest size that is taken, whatever the sender announces.
     *
     * @param wanted the kind that is wanted; null for either
     * @throws Refusal at the field {@code file}
     */
    Received receive(InputStream bytes, String claimedName, AssetKind wanted) throws IOException {
        return receive(bytes, claimedName, type -> requireKind(type, wanted));
    }

    /**
     * Takes in a document and no picture.
     *
     * @param rule refuses what does not fit before any of it is kept
     * @throws Refusal at the field {@code file}
     */
    public Received receiveDocument(InputStream bytes, String claimedName, Consumer<FileType> rule) throws IOException {
        return receive(bytes, claimedName, rule.andThen(type -> requireKind(type, AssetKind.DOCUMENT)));
    }

    private static void requireKind(FileType type, AssetKind wanted) {
        if (wanted != null && type.kind() != wanted) {
            throw Refusal.at("file", wanted == AssetKind.PICTURE ? "media.kind" : "media.kind.document");
        }
    }

    private Received receive(InputStream bytes, String claimedName, Consumer<FileType> rule) throws IOException {
        try (FileStore.Incoming incoming = store.receive(bytes, mostBytes(null))) {
            refuseTooLarge(incoming);
            FileType type = sniffer.sniff(incoming.path(), claimedName);
            rule.accept(type);
            FileName name = FileName.claimed(claimedName);
            if (type.kind() == AssetKind.DOCUMENT) {
                store.keep(incoming);
                return new Received(name.as(type), type, incoming.size(), incoming.hash(), null, null, List.of());
            }
            RenditionMaker.Drawn drawn = renditions.draw(incoming.path(), type);
            for (Map.Entry<Integer, byte[]> rendition : drawn.renditions().entrySet()) {
                store.keepRendition(incoming.hash(), rendition.getKey() + "." + drawn.type().extension(), rendition.getValue());
            }
            store.keep(incoming);
            return new Received(name.as(drawn.type()), drawn.type(), incoming.size(), incoming.hash(), drawn.width(), drawn.height(),
                    new ArrayList<>(drawn.renditions().keySet()));
        }
    }

    private void refuseTooLarge(FileStore.Incoming incoming) throws IOException {
        boolean picture = sniffer.glance(incoming.path()).filter(type -> type.kind() == AssetKind.PICTURE).isPresent();
        long most = mostBytes(picture ? AssetKind.PICTURE : AssetKind.DOCUMENT);
        if (incoming.cutShort() || incoming.size() > most) {
            throw Refusal.at("file", "media.too-large", most / MEGABYTE);
        }
    }

    /** @param kind null for the larger of both */
    long mostBytes(AssetKind kind) {
        long pictures = kind == AssetKind.DOCUMENT ? 0 : PICTURE_MEGABYTES;
        long documents = kind == AssetKind.PICTURE ? 0 : documentMegabytes;
        return Math.max(pictures, documents) * MEGABYTE;
    }
}

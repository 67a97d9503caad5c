package eu.hansa.media;

import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    record Received(String fileName, FileType type, long size, String hash, Integer width, Integer height, List<Integer> widths) {
    }

    /**
     * Reads no more than the greatest size that is taken, whatever the sender announces.
     *
     * @throws Refusal at the field {@code file}
     */
    Received receive(InputStream bytes, String claimedName) throws IOException {
        long limit = (long) Math.max(documentMegabytes, PICTURE_MEGABYTES) * MEGABYTE;
        try (FileStore.Incoming incoming = store.receive(bytes, limit)) {
            refuseTooLarge(incoming);
            FileType type = sniffer.sniff(incoming.path(), claimedName);
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
        int megabytes = picture ? PICTURE_MEGABYTES : documentMegabytes;
        if (incoming.cutShort() || incoming.size() > (long) megabytes * MEGABYTE) {
            throw Refusal.at("file", "media.too-large", megabytes);
        }
    }
}

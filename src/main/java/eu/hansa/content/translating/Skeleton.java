package eu.hansa.content.translating;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Puts passages into the blocks of a rich text. */
final class Skeleton {

    private Skeleton() {
    }

    /** A first translation has the blocks of its source. */
    static String filled(String source, List<Rendering> renderings, Map<String, String> written) {
        RichText text = RichText.of(source);
        Iterator<RichText.Run> runs = List.copyOf(text.runs()).iterator();
        for (Rendering rendering : renderings) {
            RichText.Run run = runs.next();
            String content = written.getOrDefault(rendering.key(), "");
            if (content.isEmpty()) {
                text.remove(run);
            } else {
                text.write(run, content);
            }
        }
        return text.markup();
    }

    /** A later one keeps its own blocks, and gets those that are new in the source. */
    static String mended(String source, String target, List<Rendering> renderings, Map<String, String> written) {
        RichText text = RichText.of(target);
        Iterator<RichText.Run> sources = RichText.of(source).runs().iterator();
        Iterator<RichText.Run> runs = List.copyOf(text.runs()).iterator();
        List<RichText.Run> from = new ArrayList<>();
        List<RichText.Run> here = new ArrayList<>();
        for (Rendering rendering : renderings) {
            from.add(rendering.source() == null ? null : sources.next());
            here.add(rendering.target() == null ? null : runs.next());
        }
        RichText.Anchor behind = null;
        for (int i = 0; i < renderings.size(); i++) {
            String content = written.get(renderings.get(i).key());
            RichText.Run run = here.get(i);
            Element block = run == null ? null : run.block();
            if (run == null && content != null && !content.isEmpty()) {
                block = text.insert(from.get(i), content, behind, ahead(from, here, i));
            } else if (run != null && content != null && !content.isEmpty()) {
                text.write(run, content);
            } else if (run != null && content != null) {
                text.remove(run);
                block = null;
            }
            if (block != null && from.get(i) != null) {
                behind = new RichText.Anchor(from.get(i).block(), block);
            }
        }
        return text.markup();
    }

    private static RichText.Anchor ahead(List<RichText.Run> from, List<RichText.Run> here, int place) {
        for (int i = place + 1; i < from.size(); i++) {
            if (from.get(i) != null && here.get(i) != null) {
                return new RichText.Anchor(from.get(i).block(), here.get(i).block());
            }
        }
        return null;
    }
}

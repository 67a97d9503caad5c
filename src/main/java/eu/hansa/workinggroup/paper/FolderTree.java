package eu.hansa.workinggroup.paper;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Translated;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The folders of one group as they lie in one another. */
class FolderTree {

    private final Map<Long, PaperFolder> byId = new HashMap<>();

    FolderTree(Collection<PaperFolder> folders) {
        folders.forEach(folder -> byId.put(folder.id(), folder));
    }

    /** Whether the one lies in the other, at whatever depth, or is it. */
    boolean isWithin(Long inner, long outer) {
        for (Long at = inner; at != null; at = parent(at)) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private Long parent(long folder) {
        return byId.containsKey(folder) ? byId.get(folder).parent() : null;
    }

    /** How many folders lie around what is put there; 0 outside any. */
    int depth(Long folder) {
        int depth = 0;
        for (Long at = folder; at != null; at = parent(at)) {
            depth++;
        }
        return depth;
    }

    /** How many levels of folders there are in it, itself among them. */
    int height(long folder) {
        return 1 + children(folder).stream().mapToInt(child -> height(child.id())).max().orElse(0);
    }

    boolean hasFolders(long folder) {
        return !children(folder).isEmpty();
    }

    private List<PaperFolder> children(Long parent) {
        return byId.values().stream().filter(folder -> Objects.equals(folder.parent(), parent)).toList();
    }

    /** All of them, each before what lies in it, side by side as the reader's language sorts; first the place outside any. */
    List<Shelf<PublishedPaper>> shelves(List<PublishedPaper> papers, List<Language> order) {
        List<Shelf<PublishedPaper>> shelves = new ArrayList<>();
        add(null, List.of(), papers, order, shelves);
        return shelves;
    }

    private void add(Long folder, List<Translated> path, List<PublishedPaper> papers, List<Language> order,
            List<Shelf<PublishedPaper>> shelves) {
        shelves.add(new Shelf<>(folder, path, papers.stream().filter(paper -> Objects.equals(paper.folder(), folder)).toList()));
        Collator collator = Collator.getInstance(order.get(0).locale());
        record Named(long id, Translated name) {
        }
        children(folder).stream().map(child -> new Named(child.id(), Translated.of(child.names(), order).orElseThrow()))
                .sorted(Comparator.comparing((Named child) -> child.name().text(), collator).thenComparing(Named::id)).forEach(child -> {
                    List<Translated> itsPath = new ArrayList<>(path);
                    itsPath.add(child.name());
                    add(child.id(), itsPath, papers, order, shelves);
                });
    }
}

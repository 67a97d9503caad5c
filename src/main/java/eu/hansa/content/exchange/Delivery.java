package eu.hansa.content.exchange;

import eu.hansa.content.exchange.Clash.Side;
import eu.hansa.content.translating.Rendering;
import eu.hansa.content.translating.Segment;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file says, laid over a translation that may have been changed since the file was made. What only one side changed
 * stays as that side has it; what both changed differently somebody has to decide.
 *
 * @param read    the file
 * @param taken   contents from the file that are others than those at the desk, by the names of their passages
 * @param settled passages that stand at the desk as in the file, which says that they are good for the source; it is news
 * @param kept    how many passages were changed at the desk alone
 * @param clashes passages that both changed differently
 */
public record Delivery(XliffReader.Read read, Map<String, String> taken, Set<String> settled, int kept, List<Clash> clashes)
        implements Serializable {

    /**
     * @param now     the passages as they stand at the desk
     * @param decided whose words stay, by the names of passages that clashed
     */
    static Delivery of(XliffReader.Read read, List<Rendering> now, Map<String, Side> decided) {
        Map<String, String> taken = new HashMap<>();
        Set<String> settled = new HashSet<>();
        List<Clash> clashes = new ArrayList<>();
        int kept = 0;
        for (Rendering passage : now) {
            String name = XliffWriter.name(passage);
            if (passage.source() == null || !read.written().containsKey(name)) {
                continue;
            }
            String agency = Segment.normal(read.written().get(name), passage.markup());
            String desk = passage.target() == null ? "" : passage.target().content();
            String before = read.before().get(name);
            boolean deskChanged = before == null ? !desk.isEmpty() : !desk.equals(before);
            boolean agencyChanged = !agency.equals(before);
            Side side = agency.equals(desk) || !deskChanged ? Side.AGENCY : !agencyChanged ? Side.DESK : decided.get(name);
            if (side == null) {
                clashes.add(new Clash(name, passage.field(), passage.markup(), passage.source().content(), desk, agency));
            } else if (side == Side.DESK) {
                kept += agencyChanged ? 0 : 1;
            } else if (!agency.equals(desk)) {
                taken.put(name, agency);
            } else if (!passage.isDone() && read.agreed().contains(name)) {
                settled.add(name);
            }
        }
        return new Delivery(read, taken, settled, kept, clashes);
    }

    /** Whether the file says something that the desk does not have. */
    public boolean isNews() {
        return !taken.isEmpty() || !settled.isEmpty();
    }

    /** Whether nothing is left to decide. */
    public boolean isClear() {
        return clashes.isEmpty();
    }
}

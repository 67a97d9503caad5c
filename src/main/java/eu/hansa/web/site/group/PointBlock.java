package eu.hansa.web.site.group;

import java.util.List;

/**
 * The objectives or the activities of a year.
 *
 * @param states how many of them are in which state, those that occur
 */
public record PointBlock(String heading, List<PointView> points, List<Tally> states) {

    /** @param mark the class of the square before the word */
    public record Tally(String mark, String word, long count) {
    }

    /** How many stand at the top. */
    public int count() {
        return points.size();
    }
}

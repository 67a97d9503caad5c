package eu.hansa.web.site.conference;

import eu.hansa.web.site.Phrase;
import java.util.List;

/**
 * What became of a session, in words.
 *
 * @param kinds   “New”, “Moved”; the weightiest first
 * @param mark    the class of the square before them
 * @param address of the session in the programme; null when it is gone
 * @param lines   the particulars: “9.00–10.30, until now 9.30–11.00”
 */
public record ChangeView(List<String> kinds, String mark, Phrase title, String address, String when, List<String> lines) {

    /** “Moved · Other place”. */
    public String kind() {
        return String.join(" · ", kinds);
    }
}

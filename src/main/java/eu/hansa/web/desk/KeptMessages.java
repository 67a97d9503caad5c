package eu.hansa.web.desk;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the next page is to say: mostly that to which a redirect leads. Not the flash of Faces, which forgets it when
 * somebody does the next thing before the page before has arrived to its end.
 */
@SessionScoped
public class KeptMessages implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final ArrayList<Messages.Said> waiting = new ArrayList<>();

    /** What is waiting already, as after a form that was sent twice, is said once. */
    synchronized void add(Messages.Said said) {
        waiting.remove(said);
        if (waiting.size() == MOST) {
            waiting.remove(0);
        }
        waiting.add(said);
    }

    /** All of it, once. */
    synchronized List<Messages.Said> take() {
        List<Messages.Said> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}

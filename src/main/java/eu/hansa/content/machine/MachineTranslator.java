package eu.hansa.content.machine;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import java.util.List;

/** A service that translates texts. */
public interface MachineTranslator {

    /** Whether there is one to ask. */
    boolean isThere();

    /**
     * @param markup whether the texts are markup that has to come back as such
     * @return a translation for each of the texts, in their order
     * @throws Refusal when the service does not answer, or not with that
     */
    List<String> translate(List<String> texts, Language from, Language to, boolean markup);
}

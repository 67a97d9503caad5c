package eu.hansa.web.desk;

import eu.hansa.content.machine.MachineTranslator;
import eu.hansa.content.machine.TranslateByMachine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Has a machine translate what is missing, after what stands in the form was saved. */
@Named
@RequestScoped
public class MachineForm {

    @Inject
    private ItemScreen screen;
    @Inject
    private WordsForm words;
    @Inject
    private MachineTranslator machine;
    @Inject
    private TranslateByMachine translate;

    public boolean isOffered() {
        return machine.isThere() && words.isOpen() && words.isAnythingMissing();
    }

    public String translate() {
        return screen.perform(null, "desk.machine.done", () -> {
            screen.saveTyped();
            translate.translate(screen.actor(), screen.item(), screen.language());
        });
    }
}

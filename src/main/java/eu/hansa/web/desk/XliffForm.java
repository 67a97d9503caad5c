package eu.hansa.web.desk;

import eu.hansa.content.exchange.Clash;
import eu.hansa.content.exchange.Clash.Side;
import eu.hansa.content.exchange.Delivery;
import eu.hansa.content.exchange.TranslationFiles;
import eu.hansa.kernel.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Takes a translated file in, after what stands in the form was saved, and asks whose words stay where both sides changed them. */
@Named
@ViewScoped
public class XliffForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MEGABYTES = 10;

    @Inject
    private ItemScreen screen;
    @Inject
    private TranslationFiles files;
    @Inject
    private Messages messages;

    private transient Part file;
    private Delivery delivery;
    private List<Choice> choices = List.of();

    /** A passage that both sides changed, and whose words are to stay. */
    public static class Choice implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Clash clash;
        private Side side;
        private boolean unanswered;

        Choice(Clash clash) {
            this.clash = clash;
        }

        public Clash getClash() {
            return clash;
        }

        public Side getSide() {
            return side;
        }

        public void setSide(Side side) {
            this.side = side;
        }

        /** Whether the page was sent without an answer to this one. */
        public boolean isUnanswered() {
            return unanswered;
        }
    }

    public String take() {
        return screen.perform(() -> {
            if (file == null || file.getSize() == 0) {
                throw Refusal.at("xliff", "xliff.none");
            }
            if (file.getSize() > MOST_MEGABYTES * 1024L * 1024L) {
                throw Refusal.at("xliff", "xliff.large", MOST_MEGABYTES);
            }
            screen.saveTyped();
            try (InputStream content = file.getInputStream()) {
                return finish(() -> files.take(screen.actor(), screen.item(), screen.language(), content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public String settle() {
        return screen.perform(() -> {
            choices.forEach(choice -> choice.unanswered = choice.side == null);
            if (choices.stream().anyMatch(Choice::isUnanswered)) {
                throw Refusal.because("collision.choose");
            }
            return finish(() -> files.settle(screen.actor(), screen.item(), screen.language(), delivery,
                    choices.stream().collect(Collectors.toMap(choice -> choice.clash.name(), choice -> choice.side))));
        });
    }

    /** Leaves the text as it is at the desk. */
    public String leave() {
        delivery = null;
        choices = List.of();
        return screen.here();
    }

    /** @return what to say of it */
    private String finish(Supplier<Delivery> taking) {
        List<Choice> before = choices;
        delivery = taking.get();
        choices = delivery.clashes().stream().map(clash -> before.stream().filter(choice -> choice.clash.equals(clash)).findFirst()
                .orElseGet(() -> new Choice(clash))).toList();
        if (!choices.isEmpty()) {
            throw Refusal.because("xliff.clash");
        }
        if (delivery.kept() > 0) {
            messages.done("desk.xliff.kept", delivery.kept());
        }
        return delivery.isNews() ? "desk.xliff.taken" : "desk.xliff.nothing";
    }

    /** What is to be decided before the file is taken in; none while there is no such file. */
    public List<Choice> getChoices() {
        return choices;
    }

    /** How many passages will come from the file whatever is decided. */
    public int getTaken() {
        return delivery.taken().size();
    }

    public Side[] getSides() {
        return Side.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

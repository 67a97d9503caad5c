package eu.hansa.web.desk;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the desk says to the person: a refusal at the fields that it names, all else above the page. A form gives its
 * inputs the names of the properties that they hold, see {@link RefusedField}.
 */
@Named
@RequestScoped
public class Messages {

    @Inject
    private Texts texts;
    @Inject
    private TextLocale locale;
    @Inject
    private KeptMessages keptMessages;

    private List<Said> kept;

    /** A message above the page. */
    public record Said(String text, boolean good) implements Serializable {
    }

    /** Tells every part of a refusal in the person's language. */
    public void refused(Refusal refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        int atFields = 0;
        for (Refusal part : refusal.parts()) {
            String clientId = part.field() == null ? null : RefusedField.named(part.field()).find(faces);
            // the field is not marked invalid: Faces would then show it empty, and what was typed would be lost
            if (clientId == null || !faces.getMessageList(clientId).stream().anyMatch(m -> m.getSummary().equals(text(part)))) {
                faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(part), null));
            }
            atFields += clientId == null ? 0 : 1;
        }
        if (atFields > 0) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    texts.get(locale.locale(), "desk.fields.wrong", atFields), null));
        }
    }

    /** Tells a refusal at one field, whichever it names itself. */
    void refusedAt(String id, Refusal refusal) {
        String field = RefusedField.named(id).find(FacesContext.getCurrentInstance());
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(refusal), null));
    }

    /** Tells a refusal of one of several things that were given at this field, by its name. */
    void refusedAt(String id, String which, Refusal refusal) {
        FacesContext.getCurrentInstance().validationFailed();
        refusal.parts().forEach(part -> FacesContext.getCurrentInstance().addMessage(RefusedField.named(id).find(FacesContext.getCurrentInstance()),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(locale.locale(), "desk.refused.which", which, text(part)), null)));
    }

    /** Says that something went well; also on the page to which a redirect leads. */
    public void done(String textKey, Object... arguments) {
        keptMessages.add(new Said(texts.get(locale.locale(), textKey, arguments), true));
    }

    /** Says that something was not done, on the page to which a redirect leads too. */
    void failed(String told) {
        keptMessages.add(new Said(told, false));
    }

    /** A refusal's own words, where a page shows them in a place of its own. */
    public String text(Refusal refusal) {
        return text(texts, locale.locale(), refusal);
    }

    static String text(Texts texts, Locale reader, Refusal refusal) {
        Object[] arguments = refusal.arguments().stream()
                .map(argument -> argument instanceof Language language ? language.nameIn(reader) : argument).toArray();
        return texts.get(reader, refusal.messageKey(), arguments);
    }

    /** Messages that stand above the page; those that were kept for it are taken when it is made, and not by what leads on to another. */
    public List<Said> ofPage() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (kept == null && faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            kept = keptMessages.take();
        }
        Stream<Said> refused = faces.getMessageList(null).stream().map(message -> new Said(message.getSummary(), false));
        return Stream.concat(kept == null ? Stream.empty() : kept.stream(), refused).toList();
    }

    /** What is wrong with the input of this id, which is looked for from where this is asked outwards. */
    public List<String> at(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (UIComponent from = UIComponent.getCurrentComponent(faces); from != null; from = from.getParent()) {
            UIComponent found = from instanceof NamingContainer || from instanceof UIViewRoot ? from.findComponent(id) : null;
            if (found != null) {
                return faces.getMessageList(found.getClientId(faces)).stream().map(FacesMessage::getSummary).distinct().toList();
            }
        }
        return List.of();
    }
}

package eu.hansa.web.entry;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * A form of the counter that was left open until the server had forgotten it is shown again with what was typed into it,
 * except passwords, and says so.
 */
public class LapsedForms extends ExceptionHandlerFactory {

    private static final String TYPED = LapsedForms.class.getName();
    private static final Set<String> KEPT = Set.of("email", "name", "language", "note", "answer", "function", "phone", "decision");
    private static final String KEPT_TOO = "remark-";
    private static final int LONGEST = 2000;

    public LapsedForms(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    /** What was typed into the form that lapsed, by field, once; empty when none did. */
    public static Map<String, String> typed(FacesContext context) {
        HttpSession session = (HttpSession) context.getExternalContext().getSession(false);
        if (session == null || !(session.getAttribute(TYPED) instanceof Map<?, ?> kept)) {
            return Map.of();
        }
        session.removeAttribute(TYPED);
        Map<String, String> typed = new HashMap<>();
        kept.forEach((field, text) -> typed.put((String) field, (String) text));
        return typed;
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext context = FacesContext.getCurrentInstance();
            for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
                Throwable cause = events.next().getContext().getException();
                if (cause instanceof ViewExpiredException expired && String.valueOf(expired.getViewId()).startsWith("/counter/")) {
                    events.remove();
                    showAgain(context, expired.getViewId());
                }
            }
            getWrapped().handle();
        }

        private static void showAgain(FacesContext context, String viewId) {
            ExternalContext external = context.getExternalContext();
            HashMap<String, String> typed = new HashMap<>();
            external.getRequestParameterMap().forEach((field, text) -> {
                if ((KEPT.contains(field) || field.startsWith(KEPT_TOO)) && text.length() <= LONGEST) {
                    typed.put(field, text);
                }
            });
            typed.put("lapsed", "true");
            external.getSessionMap().put(TYPED, typed);
            Redirect.to(context.getApplication().getViewHandler().getActionURL(context, viewId), context);
        }
    }
}

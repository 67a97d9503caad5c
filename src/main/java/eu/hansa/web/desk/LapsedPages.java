package eu.hansa.web.desk;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;

/**
 * A page of the desk that was left open until the server had forgotten it is opened anew and says so; desk.js puts back
 * what was typed, and the editor has kept it on the server besides.
 */
public class LapsedPages extends ExceptionHandlerFactory {

    private static final String DESK = "/desk/";

    public LapsedPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
                Throwable cause = events.next().getContext().getException();
                if (cause instanceof ViewExpiredException expired && String.valueOf(expired.getViewId()).startsWith(DESK)) {
                    events.remove();
                    openAnew(faces);
                }
            }
            getWrapped().handle();
        }

        private static void openAnew(FacesContext faces) {
            ExternalContext external = faces.getExternalContext();
            String page = pageOf((HttpServletRequest) external.getRequest());
            try {
                external.redirect(page + (page.contains("?") ? "&" : "?") + "reopened=1");
            } catch (IOException e) {
                throw new FacesException(e);
            }
            faces.responseComplete();
        }

        /** The address in the person's browser: a form is sent to its view, without what the address said besides. */
        private static String pageOf(HttpServletRequest request) {
            try {
                URI page = URI.create(String.valueOf(request.getHeader("Referer")));
                if (page.getRawPath() != null && page.getRawPath().startsWith(request.getContextPath() + DESK)) {
                    return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
                }
            } catch (IllegalArgumentException malformed) {
                // then the address of the request has to do
            }
            return request.getRequestURI();
        }
    }
}

package eu.hansa.web.desk;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sends the desk's forms to the whole address of their page, so that after a refusal it can still be opened anew, kept as a
 * bookmark or come back to after signing in. {@code DeskViewsTest} minds that no field is
 * called as a parameter of its view.
 */
public class DeskAddresses extends ViewHandlerWrapper {

    private static final String FOLDER = "/desk/";

    public DeskAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = getWrapped().getActionURL(context, viewId);
        UIViewRoot view = context.getViewRoot();
        boolean isOfForm = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && view != null && viewId.equals(view.getViewId());
        if (!viewId.startsWith(FOLDER) || !isOfForm) {
            return address;
        }
        Map<String, String> said = context.getExternalContext().getRequestParameterMap();
        String query = ViewMetadata.getViewParameters(view).stream().map(UIViewParameter::getName).filter(said::containsKey)
                .map(name -> name + "=" + URLEncoder.encode(said.get(name), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }
}

package eu.hansa.web.entry;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Has the counter's forms come back to the short address under which they were opened, with what it said. */
public class CounterAddresses extends ViewHandlerWrapper {

    private static final String FOLDER = "/counter/";
    private static final List<String> KEPT = List.of("lang", "to", "link", "group", "meeting");

    public CounterAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        if (!viewId.startsWith(FOLDER)) {
            return getWrapped().getActionURL(context, viewId);
        }
        String path = "/" + viewId.substring(FOLDER.length(), viewId.length() - ".xhtml".length());
        return context.getExternalContext().getRequestContextPath() + path + query(context.getExternalContext().getRequestParameterMap());
    }

    private static String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        for (String name : KEPT) {
            if (parameters.get(name) != null) {
                query.append(query.isEmpty() ? '?' : '&').append(name).append('=')
                        .append(URLEncoder.encode(parameters.get(name), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}

package eu.hansa.web.desk;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a form a refusal stands. The input for {@code venue.latitude} has the id {@code venueLatitude}, the one for
 * {@code links[2].url} is the third with {@code linksUrl}, that for {@code functions[fr]} is {@code functions_fr}; where
 * there is none, the input of the property around it takes its place. An input answers for further names, as a last day
 * does for {@code endAfterStart}, by naming them in its attribute {@code rules}, apart from one another by blanks.
 *
 * @param ids   the nearest first
 * @param index which of several inputs with such an id, from 0
 */
record RefusedField(List<String> ids, int index) {

    static final String RULES = "rules";

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]<>]+)(?=[.\\[]|$)|\\[([^\\]]+)]|<[^>]*>");

    static RefusedField named(String property) {
        List<String> ids = new ArrayList<>();
        int index = 0;
        String id = "";
        Matcher step = STEP.matcher(property);
        while (step.find()) {
            String name = step.group(1);
            String key = step.group(2);
            if (key != null && key.matches("[0-9]{1,6}")) {
                index = Integer.parseInt(key);
                continue;
            }
            if (name == null && key == null) {
                continue;
            }
            id = key != null ? id + "_" + key : id.isEmpty() ? name : id + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            ids.add(0, id);
        }
        return new RefusedField(List.copyOf(ids), index);
    }

    /** The client id of the input; null when the form has none for it. */
    String find(FacesContext faces) {
        for (String id : ids) {
            List<String> found = new ArrayList<>();
            faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (visit, component) -> {
                if (answersFor(component, id)) {
                    found.add(component.getClientId(faces));
                }
                return VisitResult.ACCEPT;
            });
            if (!found.isEmpty()) {
                return found.get(Math.min(index, found.size() - 1));
            }
        }
        return null;
    }

    private static boolean answersFor(UIComponent component, String id) {
        return id.equals(component.getId())
                || component.getAttributes().get(RULES) instanceof String rules && Arrays.asList(rules.split(" ")).contains(id);
    }
}

package eu.hansa.web.desk;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Hashtags as somebody types them, with or without the sign, and as facts keep them, without. */
@FacesConverter("hashtags")
public class HashtagsConverter implements Converter<List<String>> {

    @Override
    public List<String> getAsObject(FacesContext faces, UIComponent component, String text) {
        return text == null ? new ArrayList<>() : new ArrayList<>(new LinkedHashSet<>(Arrays.stream(text.split("[\\s,;#]+"))
                .filter(word -> !word.isEmpty()).toList()));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, List<String> hashtags) {
        return hashtags == null ? "" : hashtags.stream().map(word -> "#" + word).collect(Collectors.joining(" "));
    }
}

package eu.hansa.web.desk;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** Degrees of latitude and longitude as people write them or paste them from a map, with a point or a comma. */
@FacesConverter("degrees")
public class DegreesConverter implements Converter<BigDecimal> {

    private static final String FORM = "[+-]?[0-9]{1,3}(\\.[0-9]{1,15})?";

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().replace(',', '.').replace('−', '-');
        if (!plain.matches(FORM)) {
            throw new ConverterException();
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BigDecimal degrees) {
        return degrees == null ? "" : degrees.toPlainString();
    }
}

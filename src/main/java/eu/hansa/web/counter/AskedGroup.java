package eu.hansa.web.counter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/** The group that the address names. */
@RequestScoped
class AskedGroup {

    /** Empty for none and for what is no number. */
    OptionalLong id() {
        String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("group");
        return asked != null && asked.matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(asked)) : OptionalLong.empty();
    }

    /** There is no page for a group of which this person may not know. */
    static void isNotThere() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(404, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}

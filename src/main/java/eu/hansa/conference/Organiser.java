package eu.hansa.conference;

import eu.hansa.content.Referent;
import eu.hansa.content.Refers;
import java.io.Serializable;

/** An organisation of the directory and its part in a conference. */
public class Organiser implements Serializable {

    private static final long serialVersionUID = 1L;

    @Refers(to = Referent.ORGANISATION)
    private Long organisation;
    private OrganiserPart part = OrganiserPart.ORGANISER;

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }

    public OrganiserPart getPart() {
        return part;
    }

    public void setPart(OrganiserPart part) {
        this.part = part;
    }
}

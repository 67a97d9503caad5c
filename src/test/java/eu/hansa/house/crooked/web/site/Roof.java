package eu.hansa.house.crooked.web.site;

import eu.hansa.house.crooked.kernel.Beam;

public class Roof {

    public Beam beam;
}

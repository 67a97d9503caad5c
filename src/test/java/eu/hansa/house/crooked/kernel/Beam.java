package eu.hansa.house.crooked.kernel;

import eu.hansa.house.crooked.web.site.Roof;

/** Looks up, and is looked down upon in turn. */
public class Beam {

    public Roof roof;
}

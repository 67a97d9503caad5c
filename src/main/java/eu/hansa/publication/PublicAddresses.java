package eu.hansa.publication;

import eu.hansa.kernel.Language;

/** Where visitors find an item; told by the front door, which alone knows the site's addresses. */
public interface PublicAddresses {

    /** The address within the site. */
    String path(String type, Language language, String slug);

    /** The whole address, to be written into a mail. */
    String whole(String type, Language language, String slug);
}

package eu.hansa.workinggroup;

import eu.hansa.access.Audience;

/** Who, of those that may read a group's page, reads one of its parts. */
public enum Readers {

    EVERYBODY, SIGNED_IN, MEMBERS;

    Audience of(long group) {
        return switch (this) {
            case EVERYBODY -> Audience.PUBLIC;
            case SIGNED_IN -> Audience.SIGNED_IN;
            case MEMBERS -> Audience.group(group);
        };
    }
}

package eu.hansa.given;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Ids;
import eu.hansa.kernel.Language;
import java.util.Set;
import java.util.stream.Stream;

/** People at work who differ only in what they may do. */
public final class GivenActors {

    public static final Language EN = Language.of("en");
    public static final Language FR = Language.of("fr");
    public static final Language IT = Language.of("it");

    private GivenActors() {
    }

    public static Actor author() {
        return with("Ada Author", Grant.in(Right.EDIT, EN));
    }

    public static Actor translator() {
        return with("Theo Translator", Grant.in(Right.TRANSLATE, FR), Grant.in(Right.TRANSLATE, IT));
    }

    public static Actor reviewer() {
        return with("Rita Reviewer", Grant.everywhere(Right.REVIEW));
    }

    public static Actor publisher() {
        return with("Paul Publisher", Grant.everywhere(Right.PUBLISH));
    }

    /** Somebody who looks after one group. */
    public static Actor officer(ContentId group) {
        return with("Otto Officer", Stream.of(Right.EDIT, Right.TRANSLATE, Right.REVIEW, Right.PUBLISH)
                .map(right -> new Grant(right, null, null, group.value())).toArray(Grant[]::new));
    }

    public static Actor with(String name, Grant... grants) {
        return new Actor(Ids.next(), name, Set.of(grants));
    }
}

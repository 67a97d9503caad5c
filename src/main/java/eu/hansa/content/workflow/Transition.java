package eu.hansa.content.workflow;

import static eu.hansa.access.Right.EDIT;
import static eu.hansa.access.Right.PUBLISH;
import static eu.hansa.access.Right.REVIEW;
import static eu.hansa.access.Right.TRANSLATE;
import static eu.hansa.content.EditState.APPROVED;
import static eu.hansa.content.EditState.DRAFT;
import static eu.hansa.content.EditState.IN_REVIEW;
import static eu.hansa.content.Visibility.EXPIRED;
import static eu.hansa.content.Visibility.HIDDEN;
import static eu.hansa.content.Visibility.LIVE;
import static eu.hansa.content.Visibility.SCHEDULED;

import eu.hansa.access.Right;
import eu.hansa.content.EditState;
import eu.hansa.content.Visibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One row of the table that says in which state which verb is open, and to whom. Buttons are drawn from it and verbs
 * are enforced by it; there is no other place.
 *
 * @param from  edit states of the head; for verbs on the whole item, those of its source
 * @param seen  what visitors have of it; for verbs on the whole item, that is {@code LIVE} when any language is live,
 *              else {@code SCHEDULED} when any is scheduled
 * @param right any one of these suffices; {@link Right#TRANSLATE} never for a source text
 * @param scope the languages for which the right must be held
 */
record Transition(Verb verb, Set<EditState> from, Set<Visibility> seen, Set<Right> right, Scope scope) {

    enum Scope {
        /** The language concerned alone. */
        ALONE,
        /** The language concerned; with a joint release all the languages that go together. */
        LANGUAGE,
        /** The item's source language. */
        SOURCE,
        /** Every language that the item is released in. */
        RELEASE
    }

    private static final Set<EditState> ANY = EnumSet.allOf(EditState.class);
    private static final Set<Visibility> ANYHOW = EnumSet.allOf(Visibility.class);
    private static final Set<Visibility> OFF_THE_SITE = EnumSet.of(HIDDEN, EXPIRED);

    static final List<Transition> TABLE = List.of(
            new Transition(Verb.CREATE, ANY, ANYHOW, Set.of(EDIT), Scope.LANGUAGE),
            new Transition(Verb.WRITE, ANY, ANYHOW, Set.of(EDIT, TRANSLATE), Scope.LANGUAGE),
            new Transition(Verb.ASSIGN, ANY, ANYHOW, Set.of(EDIT, TRANSLATE, REVIEW), Scope.LANGUAGE),
            new Transition(Verb.RESTORE, ANY, ANYHOW, Set.of(EDIT, TRANSLATE), Scope.LANGUAGE),
            new Transition(Verb.SUBMIT, Set.of(DRAFT), ANYHOW, Set.of(EDIT, TRANSLATE), Scope.LANGUAGE),
            new Transition(Verb.RETURN, Set.of(IN_REVIEW), ANYHOW, Set.of(REVIEW), Scope.LANGUAGE),
            new Transition(Verb.APPROVE, Set.of(IN_REVIEW), ANYHOW, Set.of(REVIEW), Scope.LANGUAGE),
            new Transition(Verb.ASK_OUTSIDE, Set.of(IN_REVIEW), ANYHOW, Set.of(REVIEW, PUBLISH), Scope.ALONE),
            new Transition(Verb.SHARE, ANY, ANYHOW, Set.of(EDIT, TRANSLATE, REVIEW, PUBLISH), Scope.ALONE),
            new Transition(Verb.PUBLISH, ANY, ANYHOW, Set.of(PUBLISH), Scope.LANGUAGE),
            new Transition(Verb.SCHEDULE, ANY, ANYHOW, Set.of(PUBLISH), Scope.LANGUAGE),
            new Transition(Verb.MOVE, ANY, ANYHOW, Set.of(PUBLISH), Scope.LANGUAGE),
            new Transition(Verb.RELEASE, ANY, ANYHOW, Set.of(PUBLISH), Scope.LANGUAGE),
            new Transition(Verb.WITHDRAW, ANY, Set.of(LIVE, SCHEDULED), Set.of(PUBLISH), Scope.LANGUAGE),
            new Transition(Verb.WRITE_FACTS, ANY, OFF_THE_SITE, Set.of(EDIT), Scope.SOURCE),
            new Transition(Verb.WRITE_FACTS, ANY, Set.of(LIVE, SCHEDULED), Set.of(PUBLISH), Scope.SOURCE),
            new Transition(Verb.CHANGE_RELEASE, ANY, ANYHOW, Set.of(PUBLISH), Scope.RELEASE),
            new Transition(Verb.CHANGE_ACCESS, ANY, OFF_THE_SITE, Set.of(EDIT, PUBLISH), Scope.SOURCE),
            new Transition(Verb.CHANGE_ACCESS, ANY, Set.of(LIVE, SCHEDULED), Set.of(PUBLISH), Scope.SOURCE),
            new Transition(Verb.CHANGE_GROUP, ANY, ANYHOW, Set.of(PUBLISH), Scope.RELEASE),
            new Transition(Verb.CHANGE_OWNER, ANY, ANYHOW, Set.of(EDIT, PUBLISH), Scope.SOURCE),
            new Transition(Verb.ARCHIVE, ANY, ANYHOW, Set.of(PUBLISH), Scope.RELEASE),
            new Transition(Verb.UNARCHIVE, ANY, ANYHOW, Set.of(PUBLISH), Scope.RELEASE),
            new Transition(Verb.TRASH, ANY, OFF_THE_SITE, Set.of(EDIT, PUBLISH), Scope.SOURCE),
            new Transition(Verb.UNTRASH, ANY, ANYHOW, Set.of(EDIT, PUBLISH), Scope.SOURCE));

    private static final Map<Verb, List<Transition>> BY_VERB =
            TABLE.stream().collect(Collectors.groupingBy(Transition::verb, Collectors.mapping(Function.identity(), Collectors.toList())));

    static List<Transition> of(Verb verb) {
        return BY_VERB.get(verb);
    }
}

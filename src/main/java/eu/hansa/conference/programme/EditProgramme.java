package eu.hansa.conference.programme;

import eu.hansa.access.Actor;
import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.workflow.Verb;
import eu.hansa.content.workflow.Workflow;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Changes a working copy by one edit, which is in force at once for all who work on it, and which visitors see with the
 * next release. What is the same in all languages is changed by those who may write the source language; words in
 * another language by those who may write that one.
 */
@ApplicationScoped
@Transactional
public class EditProgramme {

    @Inject
    private ContentRepository content;
    @Inject
    private Programmes programmes;
    @Inject
    private Workflow workflow;
    @Inject
    private Languages languages;

    /**
     * @param startedFrom the number of edits of the copy that the actor saw
     * @param change      made on the copy as it is now; may refuse, for instance when its session is gone
     * @return the copy after the edit; the same as before when the edit changes nothing
     * @throws ProgrammeCollision when somebody changed the very same thing since
     * @throws Refusal            when the actor may not, or the programme would not be acceptable
     */
    public WorkingCopy edit(Actor actor, ContentId id, int startedFrom, UnaryOperator<Programme> change) {
        ContentItem item = content.lock(id);
        WorkingCopy copy = programmes.copy(id);
        Programme before = copy.programme();
        Programme after = change.apply(before);
        Set<String> touched = Parts.touched(before, after);
        if (touched.isEmpty()) {
            return copy;
        }
        require(actor, item, touched);
        ProgrammeLimits.check(before, after);
        for (ProgrammeEdit theirs : programmes.editsAfter(id, startedFrom)) {
            if (Objects.equals(theirs.authorId(), actor.accountId())) {
                continue;
            }
            Set<String> both = new LinkedHashSet<>(Parts.touched(programmes.read(theirs.before()), programmes.read(theirs.after())));
            both.removeIf(name -> touched.stream().noneMatch(own -> overlap(own, name)));
            if (!both.isEmpty()) {
                throw new ProgrammeCollision(theirs.authorName(), both, copy);
            }
        }
        content.changed(item, actor);
        return programmes.write(id, before, after, actor);
    }

    /** One is the other, or lies within it. */
    private static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }

    private void require(Actor actor, ContentItem item, Set<String> touched) {
        for (Language language : languages.inOrder()) {
            boolean words = touched.stream().anyMatch(name -> name.endsWith("/" + language.tag()));
            if (words) {
                workflow.require(actor, item, language, Verb.WRITE);
            }
        }
        boolean more = touched.stream().anyMatch(name -> languages.inOrder().stream().noneMatch(l -> name.endsWith("/" + l.tag())));
        if (more) {
            workflow.require(actor, item, item.sourceLanguage(), Verb.WRITE);
        }
    }
}

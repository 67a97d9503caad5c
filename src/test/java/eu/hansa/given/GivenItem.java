package eu.hansa.given;

import static eu.hansa.given.GivenActors.EN;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.content.Facts;
import eu.hansa.content.ReleasePolicy;
import eu.hansa.content.Words;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An item of any type to be made.
 *
 * @param <F> its facts
 * @param <S> itself
 */
public abstract class GivenItem<F extends Facts, S extends GivenItem<F, S>> {

    final F facts;

    private final GivenContent given;
    private final String type;
    private final Actor by = Actor.system();
    private final Set<Language> drafted = new LinkedHashSet<>();
    private final Set<Language> approved = new LinkedHashSet<>();
    private final Map<Language, Instant[]> windows = new LinkedHashMap<>();
    private String title;
    private Set<Audience> audiences;
    private ReleasePolicy policy;
    private Language source = EN;
    private ContentId group;

    GivenItem(GivenContent given, String type, String title, F facts) {
        this.given = given;
        this.type = type;
        this.title = title;
        this.facts = facts;
    }

    abstract Words words(String ofTitle);

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }

    public S inGroup(ContentId itsGroup) {
        group = itsGroup;
        return self();
    }

    public S titled(String text) {
        title = text;
        return self();
    }

    public S from(Language language) {
        source = language;
        return self();
    }

    public S with(Consumer<F> more) {
        more.accept(facts);
        return self();
    }

    public S drafted(Language... languages) {
        drafted.addAll(List.of(languages));
        return self();
    }

    public S approved(Language... languages) {
        approved.addAll(List.of(languages));
        return self();
    }

    /** Live now, without end; the source language too. */
    public S live(Language... languages) {
        windows.put(source, new Instant[2]);
        List.of(languages).forEach(language -> windows.put(language, new Instant[2]));
        return self();
    }

    /** @param from null for now; {@code until} null for without end */
    public S live(Language language, Instant from, Instant until) {
        windows.put(language, new Instant[] {from, until});
        return self();
    }

    public S forSignedIn() {
        return forAudience(Audience.SIGNED_IN);
    }

    public S forAudience(Audience... audience) {
        audiences = Set.of(audience);
        return self();
    }

    public S released(ReleasePolicy how) {
        policy = how;
        return self();
    }

    public ContentId make() {
        ContentId id = given.create.create(by, type, group, source, words(title), facts);
        if (policy != null) {
            Set<Language> all = new LinkedHashSet<>(drafted);
            all.addAll(approved);
            all.addAll(windows.keySet());
            given.release.change(by, id, policy, List.copyOf(all));
        }
        if (audiences != null) {
            given.access.change(by, id, audiences);
        }
        Set<Language> written = new LinkedHashSet<>(drafted);
        written.addAll(approved);
        written.addAll(windows.keySet());
        written.remove(source);
        written.forEach(language -> given.save.save(by, id, language, words(title + " " + language), null, null, false));
        Set<Language> toApprove = new LinkedHashSet<>(approved);
        toApprove.addAll(windows.keySet());
        toApprove.forEach(language -> {
            given.submit.submit(by, id, language, null);
            given.approve.approve(by, id, language, given.head(id, language).id(), null);
        });
        windows.forEach((language, window) -> {
            if (window[0] == null && window[1] == null) {
                given.publish.publish(by, id, language);
            } else {
                given.schedule.schedule(by, id, language, window[0], window[1]);
            }
        });
        return id;
    }
}

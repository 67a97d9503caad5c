package eu.hansa.membership;

import eu.hansa.content.ContentItem;
import eu.hansa.content.ContentRepository;
import eu.hansa.content.Translation;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What a group is called for those who may know of it: as on the site, in the reader's language if it is called anything in that. */
@ApplicationScoped
@Transactional
public class GroupNames {

    @Inject
    private ContentRepository content;
    @Inject
    private GroupDoor door;
    @Inject
    private Languages languages;
    @Inject
    private Clock clock;

    public Translated of(ContentItem group, Language reader) {
        Translation best = languages.preferring(reader).stream().flatMap(language -> group.translation(language).stream()).findFirst()
                .orElseGet(() -> group.source().orElseThrow());
        Long seen = best.visibleRevision(clock.instant());
        return new Translated(seen == null ? content.head(best).title() : content.revision(seen).title(), best.language());
    }

    /** Whoever holds an invitation or has access may know of it; empty when there is no such group any more. */
    public Optional<Translated> of(long groupId, Language reader) {
        return group(groupId).map(group -> of(group, reader));
    }

    /** Empty where strangers learn nothing of the group. */
    public Optional<Translated> openToRequests(long groupId, Language reader) {
        return group(groupId).filter(door::isOpenToRequests).map(group -> of(group, reader));
    }

    private Optional<ContentItem> group(long groupId) {
        return content.find(new ContentId(groupId)).filter(ContentItem::isGroup).filter(group -> !group.isTrashed());
    }
}

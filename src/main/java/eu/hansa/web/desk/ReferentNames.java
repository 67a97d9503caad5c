package eu.hansa.web.desk;

import eu.hansa.content.Referent;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.content.workflow.TitledItem;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.PublishedAsset;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.thesaurus.Thesaurus;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import eu.hansa.workinggroup.paper.PaperDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the numbers among facts are called in the reader's language. Whoever needs many asks for them in advance, at one query a kind. */
@Named
@RequestScoped
public class ReferentNames {

    @Inject
    private Thesaurus thesaurus;
    @Inject
    private AssetLibrary library;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Directory directory;
    @Inject
    private PaperDesk papers;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Languages languages;
    @Inject
    private TextLocale locale;

    private final Map<Referent, Map<Long, String>> known = new EnumMap<>(Referent.class);

    public String organisation(Long id) {
        return of(Referent.ORGANISATION, id);
    }

    /** Its number where it is gone. */
    String of(Referent referent, Long id) {
        load(referent, List.of(id));
        return Objects.requireNonNullElse(known.get(referent).get(id), String.valueOf(id));
    }

    void load(Referent referent, Collection<Long> ids) {
        Map<Long, String> names = known.computeIfAbsent(referent, kind -> new HashMap<>());
        Set<Long> wanted = new HashSet<>(ids);
        wanted.removeAll(names.keySet());
        if (wanted.isEmpty()) {
            return;
        }
        wanted.forEach(id -> names.put(id, null));
        names.putAll(switch (referent) {
            case TERM -> thesaurus.labels(locale.language()).stream().collect(Collectors.toMap(TermLabel::id, TermLabel::name));
            case FILE -> library.find(wanted.stream().map(AssetId::new).toList(), locale.language()).values().stream()
                    .collect(Collectors.toMap(asset -> asset.id().value(), PublishedAsset::fileName));
            case ITEM -> dossiers.titles(viewer.actor(), wanted.stream().map(ContentId::new).toList(), locale.language()).stream()
                    .collect(Collectors.toMap(item -> item.id().value(), TitledItem::title));
            case PAPER -> named(papers.find(viewer.actor(), wanted, locale.language()), entry -> entry.paper().name());
            case PERSON -> named(directory.persons(wanted), PersonEntry::name);
            case ORGANISATION -> named(directory.organisations(wanted), this::name);
        });
    }

    private static <E> Map<Long, String> named(Map<Long, E> entries, Function<E, String> name) {
        return entries.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> name.apply(entry.getValue())));
    }

    /** What an organisation is called in the reader's language, or in another one where it has no name in that. */
    public String name(OrganisationEntry organisation) {
        return Translated.of(organisation.names(), languages.preferring(locale.language())).map(Translated::text)
                .orElseGet(() -> organisation.names().values().stream().sorted().findFirst().orElse(""));
    }
}

package eu.hansa.membership;

import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What members are called in a reader's language: two queries however many they are. */
@ApplicationScoped
class MemberNames {

    @Inject
    private Directory directory;
    @Inject
    private Languages languages;

    List<MemberView> views(Collection<Membership> memberships, Language reader) {
        Map<Long, OrganisationEntry> organisations = directory.organisations(ids(memberships, Membership::organisationId));
        Map<Long, PersonEntry> persons = directory.persons(ids(memberships, Membership::personId));
        Collator collator = Collator.getInstance(reader.locale());
        return memberships.stream().map(member -> new MemberView(member.id(), member.organisationId(), member.personId(),
                member.organisationId() != null ? name(organisations.get(member.organisationId()), reader)
                        : persons.containsKey(member.personId()) ? persons.get(member.personId()).name() : "", member.term()))
                .sorted(Comparator.comparing(MemberView::name, collator)).toList();
    }

    Map<Long, MemberView> byId(Collection<Membership> memberships, Language reader) {
        return views(memberships, reader).stream().collect(Collectors.toMap(MemberView::id, Function.identity()));
    }

    private static List<Long> ids(Collection<Membership> memberships, Function<Membership, Long> which) {
        return memberships.stream().map(which).filter(Objects::nonNull).toList();
    }

    private String name(OrganisationEntry organisation, Language reader) {
        return organisation == null ? "" : Translated.of(organisation.names(), languages.preferring(reader)).map(Translated::text)
                .orElseGet(() -> organisation.names().values().stream().sorted().findFirst().orElse(""));
    }
}

package eu.hansa.web.site.conference;

import eu.hansa.conference.Organiser;
import eu.hansa.conference.OrganiserPart;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.kernel.AssetId;
import eu.hansa.web.site.ItemFiles;
import eu.hansa.web.site.Phrase;
import eu.hansa.web.site.Wording;
import eu.hansa.web.text.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Those who do the same for a conference, in the order in which they are to be named.
 *
 * @param heading “Organisers”
 */
public record OrganiserGroup(String heading, List<Line> lines) {

    /**
     * One of them.
     *
     * @param abbreviation null for none, or where it is the whole name
     * @param address      of its own site; null when that is not known
     * @param logo         null for none
     */
    public record Line(Phrase name, String abbreviation, String address, ItemFiles.Picture logo) {
    }

    /** Those that are no longer in the directory are left out. */
    static List<OrganiserGroup> of(List<Organiser> organisers, Map<Long, OrganisationEntry> organisations,
            Function<AssetId, ItemFiles.Picture> logos, Wording wording, Texts texts) {
        List<OrganiserGroup> groups = new ArrayList<>();
        for (OrganiserPart part : OrganiserPart.values()) {
            List<Line> lines = organisers.stream().filter(organiser -> organiser.getPart() == part)
                    .map(organiser -> organisations.get(organiser.getOrganisation())).filter(entry -> entry != null)
                    .map(entry -> line(entry, logos, wording)).toList();
            if (!lines.isEmpty()) {
                groups.add(new OrganiserGroup(texts.get(wording.locale(), "conference.organisers." + part, lines.size()), lines));
            }
        }
        return List.copyOf(groups);
    }

    private static Line line(OrganisationEntry entry, Function<AssetId, ItemFiles.Picture> logos, Wording wording) {
        Phrase name = wording.of(entry.names());
        Phrase shown = name == null ? new Phrase(entry.abbreviation(), null) : name;
        String abbreviation = entry.abbreviation() == null || shown.text().contains(entry.abbreviation()) ? null : entry.abbreviation();
        return new Line(shown, abbreviation, entry.url(), entry.logo() == null ? null : logos.apply(new AssetId(entry.logo())));
    }

    /** As this language sorts. */
    static List<Phrase> sorted(List<Phrase> names, Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return names.stream().sorted((a, b) -> collator.compare(a.text(), b.text())).toList();
    }
}

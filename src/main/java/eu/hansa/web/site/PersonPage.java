package eu.hansa.web.site;

import eu.hansa.conference.programme.ProgrammeReader;
import eu.hansa.directory.Directory;
import eu.hansa.directory.OrganisationEntry;
import eu.hansa.directory.PersonEntry;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Translated;
import eu.hansa.media.AssetReader;
import eu.hansa.media.PublishedAsset;
import eu.hansa.publication.PublicationReader;
import eu.hansa.web.entry.FileUrls;
import eu.hansa.web.entry.SiteRequest;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The page of a person who agreed to one. */
@Named
@RequestScoped
public class PersonPage {

    private static final int PICTURE_WIDTH = 640;

    @Inject
    private SiteRequest site;
    @Inject
    private Directory directory;
    @Inject
    private AssetReader assets;
    @Inject
    private ProgrammeReader programmes;
    @Inject
    private PublicationReader publications;
    @Inject
    private SiteUrls urls;
    @Inject
    private FileUrls fileUrls;
    @Inject
    private Terms terms;
    @Inject
    private Languages languages;

    private final Once<PersonEntry> person = new Once<>(this::findPerson);
    private final Once<OrganisationEntry> organisation = new Once<>(this::findOrganisation);
    private final Once<Picture> picture = new Once<>(this::findPicture);
    private final Once<List<Row>> conferences = new Once<>(this::findConferences);

    /** How somebody looks; the name beside it says whom it shows. */
    public record Picture(String src, int width, int height, String credit) {
    }

    private PersonEntry findPerson() {
        return directory.page(site.values().get(PersonPages.SLUG)).orElseThrow();
    }

    public String getName() {
        return person.get().name();
    }

    /** What the person does; null where nothing is said. */
    public Phrase getFunction() {
        return text(person.get().functions());
    }

    /** Sanitised markup; null where nothing is said. */
    public Phrase getAbout() {
        return text(person.get().about());
    }

    private OrganisationEntry findOrganisation() {
        Long id = person.get().organisation();
        return id == null ? null : directory.organisation(id).orElse(null);
    }

    /** For whom the person works; null where that is not known. */
    public Link getOrganisation() {
        Phrase name = organisation.get() == null ? null : text(organisation.get().names());
        return name == null ? null : new Link(name.text(), organisation.get().url(), name.language());
    }

    private Phrase text(Map<String, String> byLanguage) {
        return Translated.of(byLanguage, languages.preferring(site.language())).map(text -> Phrase.of(text, site.language())).orElse(null);
    }

    /** Null for none, or where the reader may not see it. */
    public Picture getPicture() {
        return picture.get();
    }

    private Picture findPicture() {
        Long id = person.get().picture();
        PublishedAsset asset = id == null ? null : assets.find(site.viewer(), new AssetId(id), site.language()).orElse(null);
        if (asset == null || !asset.isPicture()) {
            return null;
        }
        int width = Math.min(asset.width(), PICTURE_WIDTH);
        return new Picture(fileUrls.src(asset, PICTURE_WIDTH), width, asset.heightAt(width), asset.credit());
    }

    /** The conferences whose programmes name the person, as far as this viewer can see them; the newest first. */
    public List<Row> getConferences() {
        return conferences.get();
    }

    private List<Row> findConferences() {
        return publications.best(site.viewer(), programmes.naming(person.get().id()), site.language()).stream()
                .sorted((a, b) -> b.date().compareTo(a.date())).map(teaser -> Row.of(teaser, site.language(), urls, terms)).toList();
    }

    /** For search engines and for where the page is linked. */
    public String getDescription() {
        return getFunction() == null ? getName() : getName() + ", " + getFunction().text();
    }
}

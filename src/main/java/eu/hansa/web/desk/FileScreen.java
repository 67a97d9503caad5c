package eu.hansa.web.desk;

import eu.hansa.access.Audience;
import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.LibraryFile;
import eu.hansa.media.PublishedAsset;
import eu.hansa.publication.FileUses;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One file of the library: what it is, what it is called in each language, whose it is and who may have it. */
@Named
@ViewScoped
public class FileScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssetLibrary library;
    @Inject
    private FileUses uses;
    @Inject
    private CurrentViewer caller;
    @Inject
    private Languages languages;
    @Inject
    private TextLocale locale;
    @Inject
    private Messages messages;

    private LibraryFile file;
    private Map<String, String> titles;
    private String credit;
    private boolean onlySignedIn;

    @PostConstruct
    void read() {
        String id = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("id");
        if (id != null && id.matches("[0-9]{1,18}")) {
            read(AssetId.parse(id)).ifPresent(this::show);
        }
    }

    /** Run before anything is rendered: there is no page for a file that does not exist. */
    public void check() {
        if (file == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
        }
    }

    private Optional<LibraryFile> read(AssetId id) {
        return library.file(caller.actor(), id, languages.contains(locale.language()) ? locale.language() : languages.first());
    }

    private void show(LibraryFile read) {
        file = read;
        titles = new LinkedHashMap<>();
        file.titles().forEach((language, title) -> titles.put(language.tag(), title));
        credit = file.asset().credit();
        onlySignedIn = file.audiences().contains(Audience.SIGNED_IN);
    }

    public void save() {
        Map<Language, String> given = new LinkedHashMap<>();
        titles.forEach((tag, title) -> given.put(Language.of(tag), title));
        Set<Audience> audiences = isMayChangeAudience() ? audiences() : file.audiences();
        try {
            library.change(caller.actor(), file.asset().id(), file.version(), given, credit, audiences);
            show(read(file.asset().id()).orElseThrow());
            messages.done("media.file.saved");
        } catch (Refusal refusal) {
            messages.refused(refusal);
        }
    }

    /** Audiences that this page does not offer stay as they are while the file is closed to some. */
    private Set<Audience> audiences() {
        if (!onlySignedIn) {
            return file.audiences().contains(Audience.SIGNED_IN) ? Set.of() : file.audiences();
        }
        return Set.of(Audience.SIGNED_IN);
    }

    public PublishedAsset getAsset() {
        return file.asset();
    }

    public long getUses() {
        return uses.count(List.of(file.asset().id())).getOrDefault(file.asset().id(), 0L);
    }

    public boolean isMayChange() {
        return AssetLibrary.mayAdd(caller.actor());
    }

    public boolean isMayChangeAudience() {
        return AssetLibrary.mayChangeAudience(caller.actor());
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
    }

    /** By language tag. */
    public Map<String, String> getTitles() {
        return titles;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public boolean isOnlySignedIn() {
        return onlySignedIn;
    }

    public void setOnlySignedIn(boolean onlySignedIn) {
        this.onlySignedIn = onlySignedIn;
    }
}

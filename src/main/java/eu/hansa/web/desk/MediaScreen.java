package eu.hansa.web.desk;

import eu.hansa.kernel.AssetId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Slice;
import eu.hansa.media.AssetKind;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.PublishedAsset;
import eu.hansa.publication.DeskFiles;
import eu.hansa.publication.FileUses;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The library: what is there, as its address says, and a form that adds to it. */
@Named
@ViewScoped
public class MediaScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;
    private static final int LONGEST_TEXT = 200;

    @Inject
    private DeskFiles deskFiles;
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

    private String text;
    private AssetKind kind;
    private int page = 1;

    private transient Part file;
    private String credit;
    private Map<String, String> titles = new LinkedHashMap<>();

    private transient Slice<PublishedAsset> files;
    private transient Map<AssetId, Long> used;
    private transient Set<AssetId> own;

    @PostConstruct
    void read() {
        Map<String, String> asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        text = text(asked.get("text"));
        kind = kind(asked.get("kind"));
        page = page(asked.get("page"));
    }

    /** Null for none; nobody looks for more than a few words. */
    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip().substring(0, Math.min(given.strip().length(), LONGEST_TEXT));
    }

    /** One that does not exist is as good as none. */
    private static AssetKind kind(String name) {
        return "PICTURE".equals(name) ? AssetKind.PICTURE : "DOCUMENT".equals(name) ? AssetKind.DOCUMENT : null;
    }

    /** Whatever is no number of a page leads to the first. */
    private static int page(String number) {
        return number != null && number.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(number) : 1;
    }

    /** Whether this person may say what the file is called: those who work for groups alone may of what they added. */
    public boolean isOwn(PublishedAsset asset) {
        if (own == null) {
            Set<AssetId> shown = getFiles().entries().stream().map(PublishedAsset::id).collect(Collectors.toSet());
            own = caller.actor().worksForGroupsAlone() ? library.addedBy(caller.actor(), shown) : shown;
        }
        return own.contains(asset.id());
    }

    public Slice<PublishedAsset> getFiles() {
        if (files == null) {
            files = deskFiles.page(caller.actor(), text, kind, page, PAGE, language());
            used = uses.count(files.entries().stream().map(PublishedAsset::id).toList());
        }
        return files;
    }

    /** How many published items show a file of this page. */
    public long uses(PublishedAsset asset) {
        return used.getOrDefault(asset.id(), 0L);
    }

    /** The address of another page of the same list. */
    public String address(int wanted) {
        return "media.xhtml?page=" + wanted + (text == null ? "" : "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                + (kind == null ? "" : "&kind=" + kind);
    }

    public AssetKind[] getKinds() {
        return AssetKind.values();
    }

    public boolean isMayAdd() {
        return AssetLibrary.mayAdd(caller.actor());
    }

    public List<Language> getLanguages() {
        return languages.inOrder();
    }

    /** Adds the file and begins anew; where it is refused, everything that was entered stays. */
    public void add() {
        try {
            messages.done("media.add.done", library.find(List.of(added()), language()).values().iterator().next().name());
            file = null;
            credit = null;
            titles = new LinkedHashMap<>();
        } catch (Refusal refusal) {
            messages.refused(refusal);
        }
        files = null;
    }

    private AssetId added() {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            throw Refusal.at("file", "media.none");
        }
        Map<Language, String> given = new LinkedHashMap<>();
        titles.forEach((tag, title) -> given.put(Language.of(tag), title));
        try (InputStream bytes = file.getInputStream()) {
            return library.add(caller.actor(), bytes, file.getSubmittedFileName(), given, credit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In which files are titled, where they are titled in it. */
    private Language language() {
        return languages.contains(locale.language()) ? locale.language() : languages.first();
    }

    public String getText() {
        return text;
    }

    /** Null for both. */
    public String getKind() {
        return kind == null ? null : kind.name();
    }

    /** A chosen file is never shown again: browsers do not let a page fill in that field. */
    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    /** By language tag. */
    public Map<String, String> getTitles() {
        return titles;
    }
}

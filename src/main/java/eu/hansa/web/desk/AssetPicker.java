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
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.TextLocale;
import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.primefaces.PrimeFaces;

/**
 * Behind {@code desk:assetPicker}: any number of them in one view, one of which is open. What is picked goes at once into
 * the property that the picker's {@code value} names: an {@link AssetId} or its number, replaced by the next; or a list
 * of numbers, to which each is added.
 */
@Named
@ViewScoped
public class AssetPicker implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHELF = 12;

    @Inject
    private DeskFiles deskFiles;
    @Inject
    private AssetLibrary library;
    @Inject
    private CurrentViewer caller;
    @Inject
    private Languages languages;
    @Inject
    private Messages messages;
    @Inject
    private TextLocale locale;

    private String open;
    private AssetKind kind;
    private int page = 1;
    private String text;
    private String title;
    private String credit;
    private transient Part upload;
    private transient Slice<PublishedAsset> shelf;
    /** A view asks for the same files several times over. */
    private transient Map<List<AssetId>, List<PublishedAsset>> known;

    public boolean isOpen(String picker) {
        return picker.equals(open);
    }

    /** What is chosen, in order; numbers of files that are gone are left out. */
    public List<PublishedAsset> chosen(Object value) {
        if (known == null) {
            known = new HashMap<>();
        }
        return known.computeIfAbsent(ids(value), ids -> List.copyOf(library.find(ids, language()).values()));
    }

    private static List<AssetId> ids(Object value) {
        if (value == null) {
            return List.of();
        }
        Collection<?> all = value instanceof Collection<?> several ? several : List.of(value);
        return all.stream().map(one -> one instanceof AssetId id ? id : new AssetId(((Number) one).longValue())).toList();
    }

    public void open(ActionEvent event) {
        open = attribute(event, "picker");
        kind = UploadRules.kind(attribute(event, "kind"));
        page = 1;
        text = null;
        shelf = null;
        focus(event, open + "Text");
    }

    public void close(ActionEvent event) {
        focus(event, open + "Open");
        open = null;
    }

    public void search() {
        page = 1;
        shelf = null;
    }

    public void next() {
        page++;
        shelf = null;
    }

    public void previous() {
        page = Math.max(1, page - 1);
        shelf = null;
    }

    public Slice<PublishedAsset> getShelf() {
        if (shelf == null) {
            shelf = deskFiles.page(caller.actor(), text, kind, page, SHELF, language());
        }
        return shelf;
    }

    public void choose(ActionEvent event) {
        deskFiles.find(caller.actor(), new AssetId(number(event)), language()).ifPresent(asset -> pick(event, asset.id().value()));
        close(event);
    }

    /** Adds what was uploaded to the library and picks it; where it is refused, the reason stands at the field. */
    public void upload(ActionEvent event) {
        try {
            pick(event, add().value());
            title = null;
            credit = null;
            close(event);
        } catch (Refusal refusal) {
            String first = refusal.parts().get(0).field();
            refusal.parts().forEach(part -> find(event, field(part.field())).ifPresent(input ->
                    FacesContext.getCurrentInstance().addMessage(input.getClientId(),
                            new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text(part), null))));
            focus(event, field(first));
        }
    }

    private String field(String name) {
        if ("credit".equals(name)) {
            return open + "Credit";
        }
        return name != null && name.startsWith("title") ? open + "Title" : open + "File";
    }

    private AssetId add() {
        if (upload == null || upload.getSubmittedFileName() == null || upload.getSubmittedFileName().isBlank()) {
            throw Refusal.at("file", "media.none");
        }
        try (InputStream bytes = upload.getInputStream()) {
            Map<Language, String> titles = title == null ? Map.of() : Map.of(language(), title);
            AssetId id = library.add(caller.actor(), kind, bytes, upload.getSubmittedFileName(), titles, credit);
            upload.delete();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pick(ActionEvent event, long id) {
        change(event, before -> {
            Set<Long> after = new LinkedHashSet<>(before);
            after.add(id);
            return List.copyOf(after);
        }, id);
    }

    public void remove(ActionEvent event) {
        long id = number(event);
        change(event, before -> before.stream().filter(one -> one != id).toList(), null);
        focus(event, attribute(event, "picker") + "Open");
    }

    public void up(ActionEvent event) {
        move(event, -1);
    }

    public void down(ActionEvent event) {
        move(event, 1);
    }

    private void move(ActionEvent event, int by) {
        long id = number(event);
        change(event, before -> {
            List<Long> after = new ArrayList<>(before);
            int from = after.indexOf(id);
            int to = from + by;
            if (from >= 0 && to >= 0 && to < after.size()) {
                Collections.swap(after, from, to);
            }
            return after;
        }, id);
    }

    private interface Change {
        List<Long> of(List<Long> before);
    }

    /** Writes into whatever the picker is bound to, as the type that it has. */
    private static void change(ActionEvent event, Change list, Long single) {
        ELContext el = FacesContext.getCurrentInstance().getELContext();
        ValueExpression picked = event.getComponent().getValueExpression("picked");
        Class<?> type = picked.getType(el);
        if (Collection.class.isAssignableFrom(type)) {
            List<Long> before = ids(picked.getValue(el)).stream().map(AssetId::value).toList();
            picked.setValue(el, new ArrayList<>(list.of(before)));
        } else if (type == AssetId.class) {
            picked.setValue(el, single == null ? null : new AssetId(single));
        } else {
            picked.setValue(el, single);
        }
    }

    private static String attribute(ActionEvent event, String name) {
        return (String) event.getComponent().getAttributes().get(name);
    }

    private static long number(ActionEvent event) {
        return ((Number) event.getComponent().getAttributes().get("asset")).longValue();
    }

    private static void focus(ActionEvent event, String id) {
        find(event, id).ifPresent(target -> PrimeFaces.current()
                .executeScript("document.getElementById('" + target.getClientId() + "')?.focus()"));
    }

    /** From inside a list as well, which is a name space of its own. */
    private static Optional<UIComponent> find(ActionEvent event, String id) {
        for (UIComponent from = event.getComponent(); from != null; from = from.getParent()) {
            UIComponent found = from instanceof NamingContainer ? from.findComponent(id) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private Language language() {
        return caller.language().filter(languages::contains).orElse(languages.first());
    }

    public String getTitleLanguageName() {
        return language().nameIn(locale.locale());
    }

    /** The language in which a title is asked for. */
    public Language getTitleLanguage() {
        return language();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    /** A chosen file is never shown again: browsers do not let a page fill in that field. */
    public Part getUpload() {
        return null;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}

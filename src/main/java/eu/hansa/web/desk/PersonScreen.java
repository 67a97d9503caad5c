package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.access.Grant;
import eu.hansa.access.Right;
import eu.hansa.account.AccountLine;
import eu.hansa.account.AccountWords;
import eu.hansa.account.Accounts;
import eu.hansa.content.ContentType;
import eu.hansa.content.ContentTypes;
import eu.hansa.kernel.InterfaceLanguages;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.AccountMails;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Text;
import eu.hansa.web.text.TextLocale;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One person: name, address and language, rights with their scope, links for a password; or somebody to be added. */
@Named
@ViewScoped
public class PersonScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LINK = PersonScreen.class.getName();

    @Inject
    private Accounts accounts;
    @Inject
    private AccountMails mails;
    @Inject
    private ContentTypes types;
    @Inject
    private Languages siteLanguages;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Messages messages;
    @Inject
    private Text text;
    @Inject
    private TextLocale locale;

    private String id;
    private AccountLine person;
    private String link;

    private String name;
    private String email;
    private String language;
    private boolean active = true;
    private Right right = Right.EDIT;
    private String grantLanguage;
    private String type;

    /** Looks the person up; a forged id is a page that is not there. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (id == null) {
            language = viewer.language().orElse(InterfaceLanguages.fallback()).tag();
            return;
        }
        Optional<AccountLine> found = id.matches("[0-9]{1,19}") ? find() : Optional.empty();
        if (found.isEmpty()) {
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
            return;
        }
        show(found.get());
        // shown by the request that follows the one that made it, and never again
        link = (String) faces.getExternalContext().getSessionMap().remove(LINK);
    }

    private Optional<AccountLine> find() {
        try {
            return accounts.find(Long.parseLong(id));
        } catch (NumberFormatException tooLong) {
            return Optional.empty();
        }
    }

    private void show(AccountLine found) {
        person = found;
        name = found.name();
        email = found.email();
        language = found.language().tag();
        active = found.active();
    }

    public void save() {
        AccountWords words = new AccountWords(name, email, language);
        if (person == null) {
            attempt(actor -> {
                long added = accounts.create(actor, words);
                keepLink(mails.sendLink(actor, added));
                messages.done("desk.person.added");
                leadTo(added);
            });
        } else {
            attempt(actor -> {
                accounts.change(actor, person.id(), words, active);
                messages.done("desk.person.saved");
                leadTo(person.id());
            });
        }
    }

    public void grant() {
        attempt(actor -> {
            Language scope = grantLanguage == null ? null : siteLanguages.find(grantLanguage)
                    .orElseThrow(() -> Refusal.at("grantLanguage", "grant.language"));
            if (type != null && types.find(type).isEmpty()) {
                throw Refusal.at("type", "grant.type");
            }
            accounts.grant(actor, person.id(), new Grant(right, scope, type, null));
            messages.done("desk.person.granted");
            leadTo(person.id());
        });
    }

    public void takeAway(long grantId) {
        attempt(actor -> {
            accounts.takeAway(actor, person.id(), grantId);
            messages.done("desk.person.taken");
            leadTo(person.id());
        });
    }

    public void sendLink() {
        attempt(actor -> {
            keepLink(mails.sendLink(actor, person.id()));
            messages.done("desk.person.link.sent", person.email());
            leadTo(person.id());
        });
    }

    public void endSignIns() {
        attempt(actor -> {
            accounts.endSignIns(actor, person.id());
            messages.done("desk.person.ended");
            leadTo(person.id());
        });
    }

    private void attempt(Consumer<Actor> deed) {
        try {
            deed.accept(viewer.actor());
        } catch (Refusal refusal) {
            messages.refused(refusal);
        }
    }

    private static void keepLink(String made) {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(LINK, made);
    }

    /** By the way of Faces, which keeps for the next page what was said on this one. */
    private static void leadTo(long personId) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/desk/person.xhtml?id=" + personId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** “Translate: French, all types”. */
    public String told(Grant grant) {
        return text.of("desk.person.grant", text.get("right." + grant.right()),
                grant.language() == null ? text.get("desk.person.every-language") : grant.language().nameIn(locale.locale()),
                grant.type() == null ? text.get("desk.person.every-type") : typeName(grant.type()));
    }

    private String typeName(String key) {
        return text.get(key + ".list.title");
    }

    public Right[] getRights() {
        return Right.values();
    }

    public List<Language> getSiteLanguages() {
        return siteLanguages.inOrder();
    }

    public List<Language> getLanguages() {
        return InterfaceLanguages.all();
    }

    public String nameOf(Language some) {
        return some.nameIn(locale.locale());
    }

    /** Key and name of every content type. */
    public List<TypeChoice> getTypes() {
        return types.all().stream().map(ContentType::key).map(key -> new TypeChoice(key, typeName(key))).toList();
    }

    /** A content type to choose. */
    public record TypeChoice(String key, String name) implements Serializable {
    }

    /** Null while somebody is being added. */
    public AccountLine getPerson() {
        return person;
    }

    /** The link that was just made; null at any other time. */
    public String getLink() {
        return link;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Right getRight() {
        return right;
    }

    public void setRight(Right right) {
        this.right = right;
    }

    public String getGrantLanguage() {
        return grantLanguage;
    }

    public void setGrantLanguage(String grantLanguage) {
        this.grantLanguage = grantLanguage;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}

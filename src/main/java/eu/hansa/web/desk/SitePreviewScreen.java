package eu.hansa.web.desk;

import eu.hansa.access.Audience;
import eu.hansa.content.ReleaseEvent;
import eu.hansa.content.Visibility;
import eu.hansa.content.Worklist;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.entry.LocalPath;
import eu.hansa.web.entry.SiteUrls;
import eu.hansa.web.entry.Standpoints;
import eu.hansa.web.text.TextLocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site in a frame as it will stand at a later moment for some audience; all that is chosen stands in the address. */
@Named
@RequestScoped
public class SitePreviewScreen {

    /** In pixels: a phone's, and that of a screen on a desk. */
    private static final List<Integer> WIDTHS = List.of(390, 1280);
    /** How far ahead the next release is looked for. */
    private static final Duration AHEAD = Duration.ofDays(365);

    @Inject
    private Standpoints standpoints;
    @Inject
    private Worklist worklist;
    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Languages siteLanguages;
    @Inject
    private SiteUrls urls;
    @Inject
    private DeskGroups groups;
    @Inject
    private TextLocale locale;
    @Inject
    private Messages messages;
    @Inject
    private Clock clock;

    private final MomentField moment = new MomentField();
    private final Map<String, String> wrong = new LinkedHashMap<>();
    private Instant at;
    private Audience audience = Audience.PUBLIC;
    private Language language;
    private String page;
    private int width = WIDTHS.get(1);

    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!standpoints.areOpenTo(viewer.actor())) {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
            return;
        }
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        language = language(asked.get("lang")).orElse(siteLanguages.contains(locale.language()) ? locale.language() : siteLanguages.first());
        Optional<Dossier> item = item(asked.get("item"));
        page = item.map(this::address).orElseGet(() -> page(asked));
        audience = audience(asked.get("seen-by")).or(() -> item.map(SitePreviewScreen::reader).filter(getAudiences()::contains)).orElse(Audience.PUBLIC);
        width = WIDTHS.stream().filter(each -> each.toString().equals(asked.get("width"))).findFirst().orElse(width);
        moment.setDate(asked.get("date"));
        moment.setTime(asked.get("time"));
        check(item);
    }

    private void check(Optional<Dossier> item) {
        try {
            at = moment.in(locale.zone(), "date");
            if (at == null) {
                at = MomentField.notBefore(nextRelease(item).orElse(clock.instant().plus(Duration.ofHours(1))));
            }
            standpoints.check(at, "date");
            moment.set(at, locale.zone());
        } catch (Refusal refusal) {
            at = null;
            wrong.put("date", messages.text(refusal));
        }
    }

    private Optional<Dossier> item(String id) {
        try {
            return id == null ? Optional.empty() : dossiers.open(viewer.actor(), ContentId.parse(id), language);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Language> language(String tag) {
        return siteLanguages.inOrder().stream().filter(each -> each.tag().equals(tag)).findFirst();
    }

    /** Where its text stands or will stand; the list where none is written. */
    private String address(Dossier item) {
        if (item.head() == null) {
            return urls.list(item.type(), item.language());
        }
        boolean live = item.line().visibility() == Visibility.LIVE;
        return urls.item(item.type(), item.language(), live ? item.liveSlug() : item.head().words().slug());
    }

    /** Somebody who will see it. */
    private static Audience reader(Dossier item) {
        return item.audiences().contains(Audience.PUBLIC) ? Audience.PUBLIC : item.audiences().stream().sorted().findFirst().orElse(Audience.PUBLIC);
    }

    /** Whoever chooses another language than that of the page before them begins at its start. */
    private String page(Map<String, String> asked) {
        String wanted = asked.get("page");
        String before = asked.getOrDefault("was", language.tag());
        if (wanted == null || wanted.isBlank() || !before.equals(language.tag())) {
            return urls.home(language);
        }
        String own = urls.absolute("");
        String path = wanted.strip().startsWith(own) ? wanted.strip().substring(own.length()) : wanted.strip();
        Optional<Language> found = LocalPath.of(path).map(address -> address.substring(1).split("[/?#]", 2)[0]).flatMap(this::language);
        if (found.isEmpty()) {
            wrong.put("page", messages.text(Refusal.at("page", "ahead.page", urls.home(language))));
            return wanted;
        }
        language = found.get();
        return path;
    }

    private Optional<Audience> audience(String key) {
        return getAudiences().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** When the item's next text goes live; when there is none, the next of all. */
    private Optional<Instant> nextRelease(Optional<Dossier> item) {
        Instant now = clock.instant();
        List<ReleaseEvent> events = worklist.releases(viewer.actor(), now.plus(AHEAD)).entries().stream()
                .filter(event -> event.kind() == ReleaseEvent.Kind.GOES_LIVE && event.at().isAfter(now)).toList();
        return events.stream().filter(event -> item.filter(own -> own.id().equals(event.item().id())).isPresent()).findFirst()
                .or(() -> events.stream().findFirst()).map(ReleaseEvent::at);
    }

    /** What the frame shows; null while something is not right. */
    public String getFrame() {
        return wrong.isEmpty() ? standpoints.address(page, at, audience) : null;
    }

    /** What the links in the frame are given besides. */
    public String getParameters() {
        return standpoints.address("", at, audience);
    }

    public Instant getAt() {
        return at;
    }

    public String getWrongMoment() {
        return wrong.get("date");
    }

    public String getWrongPage() {
        return wrong.get("page");
    }

    public MomentField getMoment() {
        return moment;
    }

    /** Everybody, whoever is signed in, and each group whose papers this person has. */
    public List<Audience> getAudiences() {
        List<Audience> all = new ArrayList<>(List.of(Audience.PUBLIC, Audience.SIGNED_IN));
        groups.all().stream().map(group -> Audience.group(group.id().value()))
                .filter(group -> standpoints.isOpenTo(viewer.actor(), group)).forEach(all::add);
        return all;
    }

    public Audience getAudience() {
        return audience;
    }

    public List<Language> getLanguages() {
        return siteLanguages.inOrder();
    }

    public Language getLanguage() {
        return language;
    }

    public String getPage() {
        return page;
    }

    public List<Integer> getWidths() {
        return WIDTHS;
    }

    public int getWidth() {
        return width;
    }
}

package eu.hansa.web.entry;

import eu.hansa.access.Actor;
import eu.hansa.access.Audience;
import eu.hansa.content.ContentType;
import eu.hansa.content.ContentTypes;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Refusal;
import eu.hansa.kernel.Translated;
import eu.hansa.membership.GroupNames;
import eu.hansa.web.text.Moments;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import eu.hansa.workinggroup.paper.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Whether a request sees the site as it will stand at a later moment, and as whom. It does where its address asks for it
 * and the caller sees everything at the desk anyway; for everybody else such an address says nothing more than the plain one.
 */
@ApplicationScoped
public class Standpoints {

    static final String MOMENT = "as-at";
    static final String AUDIENCE = "seen-by";

    private static final Period FURTHEST = Period.ofYears(2);

    @Inject
    private ContentTypes types;
    @Inject
    private Languages languages;
    @Inject
    private CurrentViewer caller;
    @Inject
    private GroupNames groups;
    @Inject
    private TextLocale locale;
    @Inject
    private Moments moments;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    /**
     * What is scheduled is secret until its moment, and whoever is not limited to a type or to groups reads it at the desk
     * all the same, that of every group included. An officer does not, and sees the site as everybody does.
     */
    public boolean areOpenTo(Actor actor) {
        return types.all().stream().map(ContentType::key).allMatch(type -> actor.opens(type, null));
    }

    /**
     * Whether somebody may look as one of an audience, which is whoever has all that it reads: what stands at the desk, and
     * of a group its papers, which are not for everybody who works on its texts.
     */
    public boolean isOpenTo(Actor actor, Audience audience) {
        return areOpenTo(actor) && audience.groupId().map(ContentId::new).map(group -> Papers.mayEdit(actor, group)).orElse(true);
    }

    /** @throws Refusal where there is nothing to be foreseen any more, or not yet */
    public void check(Instant moment, String field) {
        if (moment.isBefore(clock.instant())) {
            throw Refusal.at(field, "window.past");
        }
        if (moment.isAfter(clock.instant().atZone(locale.zone()).plus(FURTHEST).toInstant())) {
            throw Refusal.at(field, "ahead.far", FURTHEST.getYears());
        }
    }

    /** An address of the site by which it is seen so. */
    public String address(String page, Instant moment, Audience audience) {
        return Standpoint.with(parameters(moment, audience), page);
    }

    private String parameters(Instant moment, Audience audience) {
        return MOMENT + "=" + encoded(LocalDateTime.ofInstant(moment, locale.zone()).toString())
                + "&" + AUDIENCE + "=" + encoded(audience.key());
    }

    /** For whom, as it is put behind “for”; empty where there is no such group. */
    private Optional<String> words(Audience audience, Language language) {
        return audience.groupId().isEmpty() ? Optional.of(texts.get(language.locale(), "site.ahead." + audience.key()))
                : groups.of(audience.groupId().get(), language).map(Translated::text).map(name -> texts.get(language.locale(), "site.ahead.group", name));
    }

    /** Empty for whatever has its own eyes. */
    Optional<Standpoint> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (query == null || !query.contains(MOMENT) || !reading || caller.account().isEmpty()) {
            return Optional.empty();
        }
        return language(request).flatMap(language -> moment(request.getParameter(MOMENT)).flatMap(moment ->
                audience(request.getParameter(AUDIENCE)).filter(audience -> isOpenTo(caller.actor(), audience)).flatMap(audience ->
                        words(audience, language).map(whom -> {
                            locale.speak(language);
                            return new Standpoint(moment, audience, texts.get(language.locale(), "site.ahead.words", moments.inZone(moment), whom),
                                    parameters(moment, audience));
                        }))));
    }

    private Optional<Language> language(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.startsWith("/") ? languages.find(path.substring(1).split("/", 2)[0]) : Optional.empty();
    }

    private Optional<Instant> moment(String text) {
        try {
            ZonedDateTime at = LocalDateTime.parse(text == null ? "" : text).atZone(locale.zone());
            check(at.toInstant(), MOMENT);
            return Optional.of(at.toInstant());
        } catch (DateTimeException | Refusal unusable) {
            return Optional.empty();
        }
    }

    private static Optional<Audience> audience(String key) {
        try {
            return Optional.ofNullable(key).map(Audience::new);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

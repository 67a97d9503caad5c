package eu.hansa.web.feed.conference;

import eu.hansa.conference.ConferenceBody;
import eu.hansa.conference.ConferenceFacts;
import eu.hansa.conference.ConferenceStatus;
import eu.hansa.conference.Contact;
import eu.hansa.conference.programme.Day;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.Programme;
import eu.hansa.conference.programme.ReleasedProgramme;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Translated;
import eu.hansa.publication.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A released programme as a document to be printed: the same as on the site, in one language.
 *
 * @param address where the newest version stands
 */
record ProgrammeSheet(Published conference, ReleasedProgramme release, ProgrammeWords words, String address, Instant now) {

    private static final String BETWEEN = " · ";

    Document document() {
        Document document = Document.createShell("");
        document.child(0).attr("lang", conference.language().tag()).attr("dir", conference.language().direction());
        head(document.head());
        running(document.body());
        Element main = document.body().appendElement("div").addClass("sheet");
        opening(main);
        TreeSet<LocalDate> days = new TreeSet<>(programme().days().stream().map(Day::date).toList());
        programme().sessions().stream().map(Session::day).filter(Objects::nonNull).forEach(days::add);
        days.forEach(day -> day(main, day));
        untimed(main);
        contacts(main);
        return document;
    }

    private void head(Element head) {
        head.appendElement("title").text(words.text("conference.calendar.programme", conference.title()));
        head.appendElement("meta").attr("name", "subject").attr("content", version());
        head.appendElement("meta").attr("name", "author").attr("content", "Hansa");
        Element bookmarks = head.appendElement("bookmarks");
        bookmarks.appendElement("bookmark").attr("name", conference.title()).attr("href", "#top");
        programme().sessions().stream().map(Session::day).filter(Objects::nonNull).distinct().sorted().forEach(day -> {
            Element bookmark = bookmarks.appendElement("bookmark").attr("name", words.dates().withWeekday(words.locale(), day))
                    .attr("href", "#" + anchor(day));
            programme().on(day).stream().filter(session -> session.type().isContent()).forEach(session -> bookmark.appendElement("bookmark")
                    .attr("name", words.title(session).text()).attr("href", "#" + session.id()));
        });
    }

    /** What stands at the edges of every page. */
    private void running(Element body) {
        body.appendElement("div").attr("id", "above").text(conference.title());
        Element version = body.appendElement("div").attr("id", "above-right");
        if (isDraft()) {
            version.appendElement("b").text(words.text("conference.sheet.draft.mark"));
        }
        version.appendText(words.shortVersion(release.head(), facts().zoneId()));
        body.appendElement("div").attr("id", "below").text(address);
    }

    private void opening(Element main) {
        Element opening = main.appendElement("div").addClass("opening");
        opening.appendElement("p").addClass("kick").text(words.text("conference.sheet.title"));
        opening.appendElement("h1").attr("id", "top").text(conference.title());
        paragraph(opening, "subtitle", ((ConferenceBody) conference.body()).getSubtitle());
        String days = facts().getFirstDay() == null ? null : words.dates().days(words.locale(), facts().getFirstDay(), facts().endDay());
        paragraph(opening, "when", Stream.of(days, facts().getVenue().inOneLine()).filter(ProgrammeSheet::isGiven).collect(Collectors.joining(BETWEEN)));
        if (!facts().getStatus().takesPlace() || facts().getStatus() == ConferenceStatus.MOVED_ONLINE) {
            opening.appendElement("p").addClass("state").appendElement("i").text(words.text("conference.ConferenceStatus." + facts().getStatus()));
        }
        paragraph(opening, "lead", conference.summary());
        Element version = opening.appendElement("p").addClass("version").text(version() + ". ");
        if (isDraft()) {
            version.appendText(words.text("conference.sheet.changing") + " ");
        }
        version.appendText(words.text("conference.sheet.zone", words.dates().zone(words.locale(), facts().zoneId(), begins())));
    }

    private Instant begins() {
        return programme().sessions().stream().filter(Session::hasTime).findFirst()
                .map(session -> session.starts().atZone(facts().zoneId()).toInstant()).orElseGet(release.head()::releasedAt);
    }

    private void day(Element main, LocalDate date) {
        Optional<Day> day = programme().day(date);
        Element part = main.appendElement("div").addClass("day");
        Element heading = part.appendElement("h2").attr("id", anchor(date)).text(words.dates().withWeekday(words.locale(), date));
        day.flatMap(own -> words.translated(own.title())).ifPresent(title -> {
            heading.appendText(": ");
            inline(heading, "span", title);
        });
        day.map(Day::venue).ifPresent(venue -> paragraph(part, "venue", venue.inOneLine()));
        programme().on(date).forEach(session -> session(part, session));
    }

    private void untimed(Element main) {
        List<Session> sessions = programme().on(null);
        if (!sessions.isEmpty()) {
            Element part = main.appendElement("div").addClass("day");
            part.appendElement("h2").text(words.text("conference.sheet.untimed"));
            sessions.forEach(session -> session(part, session));
        }
    }

    private void session(Element day, Session session) {
        boolean pause = session.type() == SessionType.BREAK || session.type() == SessionType.REGISTRATION;
        Element row = day.appendElement("div").addClass(session.cancelled() ? "row gone" : pause ? "row pause" : "row").attr("id", session.id());
        if (session.hasTime()) {
            row.appendElement("p").addClass("time").text(words.dates().times(words.locale(), session.start(),
                    session.finishes() == null ? null : session.finishes().toLocalTime()));
        }
        String track = session.track() == null ? null : programme().track(session.track()).map(own -> words.plain(own.name())).orElse(null);
        String type = pause || session.title().isEmpty() ? null : words.text("conference.SessionType." + session.type());
        paragraph(row, "kick", Stream.of(type, words.where(session, programme()), track).filter(ProgrammeSheet::isGiven)
                .collect(Collectors.joining(BETWEEN)));
        inline(row, "h3", words.title(session));
        if (session.cancelled()) {
            row.appendElement("p").appendElement("i").text(words.text("conference.sheet.cancelled"));
        }
        content(row, session);
        if (!session.options().isEmpty()) {
            paragraph(row, "kick", words.text("conference.sheet.options", String.valueOf(session.options().size())));
            session.options().forEach(option -> {
                Element part = row.appendElement("div").addClass("part");
                inline(part, "h4", words.title(option));
                paragraph(part, "kick", words.where(option, programme()));
                content(part, option);
            });
        }
    }

    private void content(Element row, Session session) {
        words.translated(session.description()).ifPresent(text -> inline(row, "p", text));
        people(row, session.people());
        session.presentations().forEach(presentation -> {
            Element part = row.appendElement("div").addClass("part");
            words.translated(presentation.title()).ifPresent(title -> inline(part, "h4", title));
            words.translated(presentation.description()).ifPresent(text -> inline(part, "p", text));
            people(part, presentation.people());
        });
    }

    /** Those of one role together, in the order in which the roles come. */
    private void people(Element row, List<Participation> all) {
        List<Participation> people = ProgrammeWords.expected(all);
        for (int i = 0; i < people.size();) {
            Element group = row.appendElement("div").addClass("people");
            String role = words.role(people.get(i));
            group.appendElement("p").addClass("role").text(role);
            Element list = group.appendElement("ul");
            for (; i < people.size() && words.role(people.get(i)).equals(role); i++) {
                person(list.appendElement("li"), people.get(i));
            }
        }
    }

    private void person(Element item, Participation person) {
        item.appendElement("b").text(words.name(person));
        String function = words.function(person);
        if (isGiven(function)) {
            item.appendText(", ");
            Language language = words.translated(person.function()).map(Translated::language).orElse(conference.language());
            inline(item, "span", new Translated(function, language));
        }
        if (words.note(person) != null) {
            item.appendText(" ").appendElement("i").text(words.note(person));
        }
    }

    private void contacts(Element main) {
        LocalDate today = now.atZone(facts().zoneId()).toLocalDate();
        List<Contact> shown = facts().getContacts().stream().filter(contact -> contact.isShownOn(today)).toList();
        if (!shown.isEmpty()) {
            Element part = main.appendElement("div").addClass("day");
            part.appendElement("h2").text(words.text("conference.sheet.contacts"));
            shown.forEach(contact -> {
                Element row = part.appendElement("p").addClass("contact");
                row.appendElement("b").text(contact.getName());
                row.appendText(Stream.of(words.plain(contact.getFunctions()), contact.getEmail(), contact.getPhone())
                        .filter(ProgrammeSheet::isGiven).map(text -> ", " + text).collect(Collectors.joining()));
            });
        }
    }

    private static void paragraph(Element in, String name, String text) {
        if (isGiven(text)) {
            in.appendElement("p").addClass(name).text(text);
        }
    }

    private void inline(Element in, String tag, Translated text) {
        Element element = in.appendElement(tag).text(text.text());
        if (!text.language().equals(conference.language())) {
            element.attr("lang", text.language().tag());
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static String anchor(LocalDate day) {
        return "day-" + day;
    }

    private boolean isDraft() {
        return !release.head().isFinal();
    }

    private String version() {
        return words.version(release.head(), facts().zoneId());
    }

    private Programme programme() {
        return release.programme();
    }

    private ConferenceFacts facts() {
        return (ConferenceFacts) conference.facts();
    }
}

package eu.hansa.web.feed.conference;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import eu.hansa.given.Newsroom;
import eu.hansa.given.Portal;
import eu.hansa.given.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The files of conferences over HTTP, read by other libraries than wrote them. */
@Visit
class ConferenceFilesIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void aConferenceAndItsSessionsComeIntoTheCalendar(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.conference().titled("In calendars").with("date", "2031-05-06").make();
        room.programme(id, "en", false, "First; of 🎺", "Second");

        VEvent whole = event(calendar(portal, "/en/conferences/in-calendars.ics"));
        ICalendar sessions = calendar(portal, "/en/conferences/in-calendars/programme.ics");
        VEvent one = event(calendar(portal, "/en/conferences/in-calendars/sessions/s1.ics"));

        assertThat(whole.getUid().getValue()).isEqualTo(id + "@" + portal.address().getHost());
        assertThat(whole.getUrl().getValue()).isEqualTo(portal.address() + "/en/conferences/in-calendars");
        assertThat(sessions.getEvents()).extracting(event -> event.getSummary().getValue()).containsExactly("First; of 🎺", "Second");
        assertThat(one.getUid()).isEqualTo(sessions.getEvents().get(0).getUid());
        assertThat(one.getLocation().getValue()).isEqualTo("The hall, 1st floor");
    }

    @Test
    void theCalendarOfThePortalHasTheConference(Portal portal) {
        new Newsroom(portal).conference().titled("In the portal's calendar").with("date", "2031-05-07").make();

        assertThat(calendar(portal, "/en/conferences.ics").getEvents()).extracting(event -> event.getSummary().getValue())
                .contains("In the portal's calendar");
        assertThat(calendar(portal, "/fr/conferences.ics").getEvents()).extracting(event -> event.getSummary().getValue())
                .contains("In the portal's calendar");
    }

    @Test
    void aReleaseAndAChangeOfFactsRaiseTheSequenceAtOnce(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.conference().titled("In sequence").with("date", "2031-05-08").make();
        VEvent before = event(calendar(portal, "/en/conferences/in-sequence.ics"));
        room.programme(id, "en", false, "First");
        VEvent released = event(calendar(portal, "/en/conferences/in-sequence.ics"));
        room.decide(id, "CANCELLED");
        VEvent cancelled = event(calendar(portal, "/en/conferences/in-sequence.ics"));

        assertThat(released.getSequence().getValue()).isGreaterThan(before.getSequence().getValue());
        assertThat(cancelled.getSequence().getValue()).isGreaterThan(released.getSequence().getValue());
        assertThat(released.getLastModified().getValue()).isAfterOrEqualTo(before.getLastModified().getValue());
        assertThat(cancelled.getLastModified().getValue()).isAfterOrEqualTo(released.getLastModified().getValue());
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
    }

    @Test
    void aCancelledSessionOfAFinalProgrammeIsCancelled(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.conference().titled("With a gap").with("date", "2031-05-09").make();
        room.decide(id, "CONFIRMED");
        room.programme(id, "en", true, "Gone", "Still on");

        assertThat(calendar(portal, "/en/conferences/with-a-gap/programme.ics").getEvents()).extracting(event -> event.getStatus().getValue())
                .containsExactly("CANCELLED", "CONFIRMED");
    }

    @Test
    void aClientThatHasTheCalendarIsToldSo(Portal portal) {
        new Newsroom(portal).conference().titled("Had already").with("date", "2031-05-10").make();
        String path = "/en/conferences/had-already.ics";
        String tag = portal.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(portal.send(portal.request(path).header("If-None-Match", tag)).statusCode()).isEqualTo(304);
    }

    @Test
    void theProgrammeIsPrintedInEachLanguageThatItWasReleasedIn(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.conference().titled("On paper").with("date", "2031-05-11").live("en,it").make();
        String italian = portal.get("/en/conferences/on-paper").body().replaceAll("(?s).*hreflang=\"it\" href=\"[^\"]*(/it/[^\"]+)\".*", "$1");
        room.programme(id, "en", false, "First session");

        HttpResponse<byte[]> answer = bytes(portal, "/en/conferences/on-paper/programme.pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(text(answer.body())).contains("On paper", "First session", "Draft", "1/1", portal.address() + "/en/conferences/on-paper");
        assertThat(bytes(portal, italian + "/programma.pdf").statusCode()).isEqualTo(404);

        room.programme(id, "en,it", true, "First session");

        assertThat(text(bytes(portal, italian + "/programma.pdf").body())).contains("Programma definitivo, versione 2 del");
        assertThat(text(bytes(portal, "/en/conferences/on-paper/programme.pdf").body())).doesNotContain("Draft");
    }

    @Test
    void aPrintedProgrammeIsKeptInMemory(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.conference().titled("Printed once").with("date", "2031-05-12").make();
        room.programme(id, "en", false, "First");
        String path = "/en/conferences/printed-once/programme.pdf";
        room.queries(path);
        boolean kept = false;
        // what other tests have set going may have the pages made anew in between, but not each time
        for (int tries = 0; tries < 5 && !kept; tries++) {
            byte[] first = bytes(portal, path).body();
            long queries = room.queries(path);
            kept = Arrays.equals(bytes(portal, path).body(), first) && room.queries(path) == queries;
        }

        assertThat(kept).isTrue();
    }

    @Test
    void whatIsNotForEverybodyIsInNoFile(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.conference().titled("Behind doors").with("date", "2031-05-13").forSignedIn().make();
        room.programme(id, "en", false, "First");

        assertThat(portal.get("/en/conferences.ics").body()).doesNotContain("Behind doors");
        for (String path : new String[] {".ics", "/programme.ics", "/programme.pdf", "/sessions/s1.ics"}) {
            assertThat(portal.get("/en/conferences/behind-doors" + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whatIsNotThereIsMissing(Portal portal) {
        Newsroom room = new Newsroom(portal);
        String id = room.conference().titled("Hardly begun").with("date", "2031-05-14").make();
        assertThat(portal.get("/en/conferences/hardly-begun/programme.ics").statusCode()).isEqualTo(404);
        assertThat(portal.get("/en/conferences/hardly-begun/programme.pdf").statusCode()).isEqualTo(404);

        room.programme(id, "en", false, "First");

        assertThat(portal.get("/en/conferences/hardly-begun/sessions/none.ics").statusCode()).isEqualTo(404);
    }

    private static ICalendar calendar(Portal portal, String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        return Biweekly.parse(answer.body()).first();
    }

    private static VEvent event(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }

    private static HttpResponse<byte[]> bytes(Portal portal, String path) {
        try {
            return CLIENT.send(portal.request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package eu.hansa.web.feed.conference;

import static eu.hansa.conference.programme.ParticipationState.CANCELLED;
import static eu.hansa.conference.programme.ParticipationState.CONFIRMED;
import static eu.hansa.conference.programme.ParticipationState.TO_BE_NAMED;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eu.hansa.conference.Contact;
import eu.hansa.conference.programme.Participation;
import eu.hansa.conference.programme.ParticipationRole;
import eu.hansa.conference.programme.Presentation;
import eu.hansa.conference.programme.Session;
import eu.hansa.conference.programme.SessionType;
import eu.hansa.kernel.Language;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProgrammeSheetTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    @Test
    void itIsReadOutInItsLanguageWithItsTitle() throws IOException {
        try (PDDocument pdf = read(new GivenConference().in(Language.of("it")).session("s1", LocalTime.NOON, 60, "Opening"))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("it");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Programma: Integrating Cities Conference");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void itIsTaggedAndSaysSo() throws IOException {
        try (PDDocument pdf = read(rich())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(tags(pdf)).contains("H1", "H2", "H3", "H4", "P", "L", "LI");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfuaid");
        }
    }

    @Test
    void whatIsInAnotherLanguageSaysSo() throws IOException {
        try (PDDocument pdf = read(new GivenConference().in(Language.of("it")).session("s1", LocalTime.NOON, 60, "Only in English"))) {
            assertThat(languages(pdf)).contains("en");
        }
    }

    @Test
    void allLettersAreInIt() throws IOException {
        try (PDDocument pdf = read(rich())) {
            Set<String> names = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    names.add(font.getName().replaceFirst(".*\\+", ""));
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(names).contains("InterTight-Regular", "InterTight-SemiBold", "DejaVuSans", "DroidSansFallback");
            assertThat(text(pdf)).contains("山田 花子", "דוד לוי", "Ελένη", "Мэр");
        }
    }

    @Test
    void everyPageSaysOfWhatItIsAPageAndWhichOne() throws IOException {
        try (PDDocument pdf = read(rich())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("Integrating Cities Conference", "Version 2 of 12 October 2018", "Draft", page + "/" + pages,
                        "https://hansa.example/en/conferences/milan/programme");
            }
        }
    }

    @Test
    void aFinalProgrammeIsNoDraft() throws IOException {
        try (PDDocument pdf = read(rich().version(3, true))) {
            assertThat(text(pdf)).doesNotContainIgnoringCase("draft").contains("Final programme, version 3 of 12 October 2018");
        }
    }

    @Test
    void aSessionStaysOnOnePage() throws IOException {
        GivenConference given = new GivenConference();
        for (int i = 0; i < 40; i++) {
            given.session(GivenConference.session("x" + i, SessionType.WORKSHOP, GivenConference.DAY, LocalTime.of(8, 0).plusMinutes(i), 30,
                    Map.of("en", "Begin" + i + "x"), List.of(GivenConference.person("p" + i, ParticipationRole.SPEAKER, "End" + i + "x", "Mayor", CONFIRMED)),
                    false));
        }
        try (PDDocument pdf = read(given)) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                for (int i = 0; i < 40; i++) {
                    assertThat(text.contains("End" + i + "x")).isEqualTo(text.contains("Begin" + i + "x"));
                }
            }
        }
    }

    @Test
    void itsBookmarksLeadToDaysAndSessions() throws IOException {
        try (PDDocument pdf = read(rich())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(below -> titles.add(below.getTitle()));
            }
            assertThat(titles).contains("Integrating Cities Conference", "Thursday, 8 November 2018", "Parallel site visits").doesNotContain("Coffee break");
        }
    }

    @Test
    void thoseWhoWillNotComeAndContactsOfThePastAreLeftOut() throws IOException {
        Contact contact = new Contact();
        contact.setName("Old Contact");
        contact.setUntil(LocalDate.of(2018, 10, 19));
        GivenConference given = new GivenConference().with(facts -> facts.setContacts(List.of(contact)))
                .session(GivenConference.session("s1", SessionType.PANEL, GivenConference.DAY, LocalTime.NOON, 60, Map.of("en", "Panel"),
                        List.of(GivenConference.person("p", ParticipationRole.PANELLIST, "Gone Away", null, CANCELLED)), false));
        try (PDDocument pdf = read(given)) {
            assertThat(text(pdf)).doesNotContain("Old Contact", "Gone Away").contains("Panel");
        }
    }

    @Test
    void nothingIsFetched() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        AtomicInteger asked = new AtomicInteger();
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Document document = Document.createShell("");
            document.child(0).attr("lang", "en");
            document.title("Fetch");
            document.head().appendElement("link").attr("rel", "stylesheet").attr("href", address + "a.css");
            document.body().appendElement("img").attr("src", address + "a.png").attr("alt", "A");
            document.body().appendElement("p").attr("style", "background-image: url(" + address + "b.png)").text("Text");

            PRINTER.print(document);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aProgrammeMayHaveAThousandSessions() throws IOException {
        GivenConference given = new GivenConference();
        for (int i = 0; i < 1000; i++) {
            given.session(GivenConference.session("x" + i, SessionType.WORKSHOP, GivenConference.DAY.plusDays(i / 100), LocalTime.of(8 + i % 10, 0), 30,
                    Map.of("en", "Session " + i), List.of(GivenConference.person("p" + i, ParticipationRole.SPEAKER, "Person " + i, "Mayor", CONFIRMED)), false));
        }
        byte[] bytes = pdf(given);

        assertThat(bytes).hasSizeLessThan(2 * 1024 * 1024);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(text(pdf)).contains("Session 0", "Session 999");
        }
    }

    private static GivenConference rich() {
        Contact contact = new Contact();
        contact.setName("Marija Price-Martić");
        contact.setEmail("marija@example.org");
        contact.setPhone("+32 555 01 35");
        contact.setFunctions(Map.of("en", "CITIES GROW project coordinator"));
        GivenConference given = new GivenConference().with(facts -> facts.setContacts(List.of(contact)));
        given.body.setSubtitle("Cities at the centre: local policies that work");
        given.session(GivenConference.session("s0", SessionType.REGISTRATION, GivenConference.DAY, LocalTime.of(8, 0), 45, Map.of("en", "Registration"),
                List.of(), false));
        List<Participation> panel = new ArrayList<>(List.of(
                GivenConference.person("p1", ParticipationRole.MODERATOR, "Mark Bendeich", "Bureau Chief, Southern Europe at Thomson Reuters", CONFIRMED),
                GivenConference.person("p2", ParticipationRole.PANELLIST, "Pierfrancesco Majorino", "Deputy Mayor of Milan for Social Affairs", CONFIRMED),
                GivenConference.person("p3", ParticipationRole.PANELLIST, "Michele Levoy", "Director, PICUM", CONFIRMED),
                GivenConference.person("p4", ParticipationRole.PANELLIST, "山田 花子", "東京", CONFIRMED),
                GivenConference.person("p5", ParticipationRole.PANELLIST, "דוד לוי", "عمدة القدس", CONFIRMED),
                GivenConference.person("p6", ParticipationRole.PANELLIST, "Ελένη Παπαδοπούλου", "Мэр", CONFIRMED),
                GivenConference.person("p7", ParticipationRole.PANELLIST, null, "UNHCR representative", TO_BE_NAMED)));
        panel.add(new Participation("p8", ParticipationRole.RAPPORTEUR, null, null, null, null, TO_BE_NAMED, 4));
        given.session(GivenConference.session("s1", SessionType.PANEL, GivenConference.DAY, LocalTime.of(9, 0), 120,
                Map.of("en", "Key challenges and possible solutions for integration at local level", "it", "Sfide principali"), panel, false));
        given.session(GivenConference.session("s2", SessionType.BREAK, GivenConference.DAY, LocalTime.of(11, 0), 30, Map.of("en", "Coffee break"),
                List.of(), false));
        given.session(new Session("s3", SessionType.KEYNOTE, GivenConference.DAY, LocalTime.of(11, 30), 60, false, Map.of("en", "The future 🎺"), null,
                List.of("r"), false, null, "t", List.of(), List.of(
                        new Presentation("q1", Map.of("en", "Presentation of findings"), null, panel.subList(1, 3)),
                        new Presentation("q2", Map.of("en", "Panel reaction, followed by discussion"), null, panel.subList(2, 4))), null, false));
        given.session(new Session("s4", SessionType.SITE_VISIT, GivenConference.DAY, LocalTime.of(14, 30), 180, false, Map.of("en", "Parallel site visits"),
                Map.of("en", "Policies and projects in the city of Milan."), null, false, Map.of("en", "City of Milan"), null, List.of(), List.of(),
                List.of(GivenConference.session("s4a", SessionType.SITE_VISIT, null, null, null, Map.of("en", "Integration through work"), List.of(), false),
                        GivenConference.session("s4b", SessionType.SITE_VISIT, null, null, null, Map.of("en", "Young migrants and housing"), List.of(), false)), false));
        given.session(GivenConference.session("s5", SessionType.SOCIAL, GivenConference.DAY, LocalTime.of(20, 0), null, Map.of("en", "Dinner on the roof"),
                List.of(), true));
        for (int i = 0; i < 12; i++) {
            given.session(GivenConference.session("x" + i, SessionType.WORKSHOP, GivenConference.DAY.plusDays(1), LocalTime.of(9 + i / 2, i % 2 * 30), 30,
                    Map.of("en", "Workshop number " + i), panel.subList(0, 3), false));
        }
        return given;
    }

    private static byte[] pdf(GivenConference given) {
        return PRINTER.print(new ProgrammeSheet(given.published(), given.released(), given.words(),
                "https://hansa.example/en/conferences/milan/programme", Instant.parse("2018-10-20T08:00:00Z")).document()).orElseThrow();
    }

    private static PDDocument read(GivenConference given) throws IOException {
        return Loader.loadPDF(pdf(given));
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static Set<String> tags(PDDocument pdf) {
        Set<String> tags = new HashSet<>();
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), element -> tags.add(element.getStandardStructureType()));
        return tags;
    }

    private static Set<String> languages(PDDocument pdf) {
        Set<String> languages = new HashSet<>();
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), element -> languages.add(element.getLanguage()));
        return languages;
    }

    private static void walk(PDStructureNode node, Consumer<PDStructureElement> visitor) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                visitor.accept(element);
                walk(element, visitor);
            }
        }
    }
}

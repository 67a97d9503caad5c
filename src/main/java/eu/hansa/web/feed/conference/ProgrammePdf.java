package eu.hansa.web.feed.conference;

import eu.hansa.web.entry.SiteRequest;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers with a programme to be printed. The front door hands over to it. */
public class ProgrammePdf extends HttpServlet {

    static final String NAME = "programmePdf";

    private static final long serialVersionUID = 1L;
    private static final String SECONDS_UNTIL_ASKED_AGAIN = "10";

    @Inject
    private SiteRequest site;
    @Inject
    private ConferenceFiles files;
    @Inject
    private PdfPrinter printer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ProgrammeSheet> sheet = files.sheet(site.published());
        if (sheet.isEmpty()) {
            refuse(HttpServletResponse.SC_NOT_FOUND, response);
            return;
        }
        Optional<byte[]> printed = printer.print(sheet.get().document());
        if (printed.isEmpty()) {
            response.setHeader("Retry-After", SECONDS_UNTIL_ASKED_AGAIN);
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + site.published().slug() + "-" + site.language() + ".pdf\"");
        response.getOutputStream().write(printed.get());
    }

    private static void refuse(int status, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        response.sendError(status);
    }
}

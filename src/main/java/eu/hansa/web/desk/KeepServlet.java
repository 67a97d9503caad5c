package eu.hansa.web.desk;

import eu.hansa.access.Actor;
import eu.hansa.content.KeptDrafts;
import eu.hansa.content.workflow.Dossier;
import eu.hansa.content.workflow.Dossiers;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.web.entry.CurrentViewer;
import eu.hansa.web.text.Moments;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

/**
 * Keeps what somebody is writing while they write it, without the page around it: it works as long as the person is
 * signed in, however long the page has been open.
 */
@WebServlet("/desk/keep")
public class KeepServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Rich text of the greatest length, its letters escaped, and some room. */
    private static final int LONGEST = 1_000_000;

    @Inject
    private KeptDrafts keptDrafts;
    @Inject
    private Dossiers dossiers;
    @Inject
    private SentWords sentWords;
    @Inject
    private CurrentViewer viewer;
    @Inject
    private Moments moments;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // a plain form of another site cannot send this type
        if (request.getContentType() == null || !request.getContentType().startsWith("application/json")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        char[] text = new char[LONGEST + 1];
        int length = 0;
        for (int read; length <= LONGEST && (read = request.getReader().read(text, length, text.length - length)) > 0;) {
            length += read;
        }
        if (length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try (var reader = Json.createReader(new StringReader(new String(text, 0, length)))) {
            keep(reader.readObject(), response);
        } catch (JsonException | IllegalArgumentException | ClassCastException | NullPointerException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void keep(JsonObject sent, HttpServletResponse response) throws IOException {
        Actor actor = viewer.actor();
        ContentId item = ContentId.parse(sent.getString("item"));
        Language language = Language.of(sent.getString("language"));
        Optional<Dossier> dossier = dossiers.open(actor, item, language).filter(Dossier::takesWords);
        if (dossier.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String startedFrom = sent.containsKey("startedFrom") && !sent.isNull("startedFrom") ? sent.getString("startedFrom") : "";
        var kept = keptDrafts.keep(actor, item, language, sentWords.on(actor, dossier.get(), sent),
                startedFrom.isEmpty() ? null : Long.valueOf(startedFrom));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.createObjectBuilder().add("at", moments.time(kept.keptAt())).build().toString());
    }
}

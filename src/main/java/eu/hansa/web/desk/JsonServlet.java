package eu.hansa.web.desk;

import eu.hansa.kernel.Refusal;
import eu.hansa.web.text.TextLocale;
import eu.hansa.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Speaks JSON with a script of the desk. What is not there for this person is 404; a refusal is 422, told in the person's
 * language with the field that it concerns; what cannot be read is 400. Without a session the sign-in answers, with a
 * redirect.
 */
abstract class JsonServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500_000;
    private static final int UNPROCESSABLE = 422;
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Inject
    private Texts texts;
    @Inject
    private TextLocale locale;

    /** What is wrong, and where; the field is null where it concerns the whole. */
    public record Wrong(String field, String text) {
    }

    /** What is asked for; empty when there is no such thing for this person. @throws IllegalArgumentException when that cannot be read */
    protected abstract Optional<?> read(HttpServletRequest request);

    /** Does what is asked, and answers what came of it; see {@link #read}. */
    protected abstract Optional<?> act(JsonObject sent);

    /** What is added to a refusal for the script, and the status with which it is answered. */
    protected int refused(Refusal refusal, JsonObject sent, Map<String, Object> answer) {
        return UNPROCESSABLE;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(response, read(request));
        } catch (Refusal refusal) {
            tell(response, UNPROCESSABLE, told(refusal));
        } catch (IllegalArgumentException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // a plain form of another site cannot send this type
        if (request.getContentType() == null || !request.getContentType().startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        String text = body(request);
        if (text == null) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        JsonObject sent = null;
        try (var reader = Json.createReader(new StringReader(text))) {
            sent = reader.readObject();
            answer(response, act(sent));
        } catch (Refusal refusal) {
            Map<String, Object> answer = told(refusal);
            tell(response, refused(refusal, sent, answer), answer);
        } catch (JsonException | IllegalArgumentException | ClassCastException | NullPointerException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Null when it is too long. */
    private static String body(HttpServletRequest request) throws IOException {
        char[] text = new char[LONGEST + 1];
        int length = 0;
        for (int read; length <= LONGEST && (read = request.getReader().read(text, length, text.length - length)) > 0;) {
            length += read;
        }
        return length > LONGEST ? null : new String(text, 0, length);
    }

    private static void answer(HttpServletResponse response, Optional<?> answer) throws IOException {
        if (answer.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            tell(response, HttpServletResponse.SC_OK, answer.get());
        }
    }

    private static void tell(HttpServletResponse response, int status, Object answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JSONB.toJson(answer));
    }

    private Map<String, Object> told(Refusal refusal) {
        List<Wrong> wrong = refusal.parts().stream()
                .map(part -> new Wrong(part.field(), Messages.text(texts, locale.locale(), part))).toList();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("wrong", wrong);
        return told;
    }
}

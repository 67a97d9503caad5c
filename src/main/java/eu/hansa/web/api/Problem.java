package eu.hansa.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A request that cannot be answered, and why, as RFC 9457 has it. */
public class Problem extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private static final MediaType TYPE = new MediaType("application", "problem+json");

    private Problem(Response.StatusType status, String detail, String parameter) {
        super(detail, of(status, detail, parameter).build());
    }

    /** @param parameter the one that is wrong */
    static Problem at(String parameter, String detail) {
        return new Problem(Response.Status.BAD_REQUEST, detail, parameter);
    }

    static Problem missing(String detail) {
        return new Problem(Response.Status.NOT_FOUND, detail, null);
    }

    /** @param parameter null where none is to blame */
    static Response.ResponseBuilder of(Response.StatusType status, String detail, String parameter) {
        JsonObjectBuilder problem = Json.createObjectBuilder().add("type", "about:blank").add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode()).add("detail", detail);
        if (parameter != null) {
            problem.add("parameter", parameter);
        }
        return Response.status(status).type(TYPE).header("Access-Control-Allow-Origin", "*").header("Cache-Control", "no-store")
                .entity(problem.build().toString());
    }
}

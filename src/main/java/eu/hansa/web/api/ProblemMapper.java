package eu.hansa.web.api;

import eu.hansa.web.entry.ErrorPages;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes a {@link Problem} of whatever else goes wrong; what went wrong inside is for the log alone. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Problem problem) {
            return problem.getResponse();
        }
        if (failure instanceof WebApplicationException refusal && refusal.getResponse().getStatus() < 500) {
            Response said = refusal.getResponse();
            Response.ResponseBuilder problem = Problem.of(said.getStatusInfo(), detail(said.getStatus()), null);
            return (said.getStatus() == 405 ? problem.header(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS") : problem).build();
        }
        if (ErrorPages.isDatabaseGone(failure)) {
            return Problem.of(Response.Status.SERVICE_UNAVAILABLE, "The content cannot be reached for the moment; please try again soon.", null)
                    .header(HttpHeaders.RETRY_AFTER, ErrorPages.RETRY_SECONDS).build();
        }
        LOG.log(Level.SEVERE, "The interface could not answer", failure);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "Something went wrong here; please try again later.", null).build();
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address can only be read: use GET, HEAD or OPTIONS.";
            case 406 -> "The answer would be application/json, which the request does not accept.";
            default -> "The request cannot be answered as it is.";
        };
    }
}

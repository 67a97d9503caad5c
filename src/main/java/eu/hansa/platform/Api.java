package eu.hansa.platform;

import java.util.Map;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the REST resources hang; the container finds them by their annotations. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    @Override
    public Map<String, Object> getProperties() {
        // OpenAPI describes the interface; Jersey would add a second, older description beside it.
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}

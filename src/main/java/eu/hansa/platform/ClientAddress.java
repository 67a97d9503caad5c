package eu.hansa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. Behind a proxy the proxy's header tells, if a setting names it; by itself the portal
 * believes no header, which anybody can write.
 */
@ApplicationScoped
public class ClientAddress {

    @Inject
    @ConfigProperty(name = "hansa.proxy.address-header")
    private Optional<String> header;

    String of(HttpServletRequest request) {
        return header.map(request::getHeader).map(told -> told.substring(told.lastIndexOf(',') + 1).strip())
                .filter(told -> !told.isEmpty()).orElseGet(request::getRemoteAddr);
    }
}

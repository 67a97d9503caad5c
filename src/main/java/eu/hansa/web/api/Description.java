package eu.hansa.web.api;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.web.entry.SiteUrls;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Fills into the description of the interface what is this portal's own: its address, its languages, its types of content. */
public class Description implements OASFilter {

    private static final Logger LOG = Logger.getLogger(Description.class.getName());

    @Override
    public void filterOpenAPI(OpenAPI description) {
        List<String> languages = CDI.current().select(Languages.class).get().inOrder().stream().map(Language::tag).toList();
        allow(description.getComponents().getParameters().get("lang"), languages);
        allow(description.getComponents().getParameters().get("type"), CDI.current().select(PublicationJson.class).get().words());
        String address = CDI.current().select(SiteUrls.class).get().absolute("");
        description.setServers(List.of(OASFactory.createServer().url(address).description("This portal")));
        description.getInfo().getContact().setUrl(address);
        ConfigProvider.getConfig().getOptionalValue("hansa.contact.email", String.class).filter(email -> !email.isBlank())
                .ifPresent(description.getInfo().getContact()::setEmail);
        leaveOutEndpoints(description);
    }

    /** The server adds a list of its own, which the standard does not know and readers of the standard refuse. */
    private static void leaveOutEndpoints(OpenAPI description) {
        try {
            description.getClass().getMethod("setEndpoints", Map.class).invoke(description, Map.of());
        } catch (ReflectiveOperationException anotherServer) {
            LOG.log(Level.FINE, "nothing to leave out", anotherServer);
        }
    }

    private static void allow(Parameter parameter, List<String> values) {
        Schema schema = OASFactory.createSchema().type(Schema.SchemaType.STRING);
        values.forEach(schema::addEnumeration);
        parameter.setSchema(schema);
        parameter.setExample(values.get(0));
    }
}

package eu.hansa.web.api;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.web.entry.SiteUrls;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Fills into the description of the interface what is this portal's own: its address, its languages, its types of content. */
public class Description implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        List<String> languages = CDI.current().select(Languages.class).get().inOrder().stream().map(Language::tag).toList();
        allow(description.getComponents().getParameters().get("lang"), languages);
        allow(description.getComponents().getParameters().get("type"), CDI.current().select(PublicationJson.class).get().words());
        description.setServers(List.of(OASFactory.createServer().url(CDI.current().select(SiteUrls.class).get().absolute(""))
                .description("This portal")));
    }

    private static void allow(Parameter parameter, List<String> values) {
        Schema schema = OASFactory.createSchema().type(Schema.SchemaType.STRING);
        values.forEach(schema::addEnumeration);
        parameter.setSchema(schema);
        parameter.setExample(values.get(0));
    }
}

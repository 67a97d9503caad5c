package eu.hansa.web.api;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.ContentId;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Slice;
import eu.hansa.publication.Listed;
import eu.hansa.publication.PublicationReader;
import eu.hansa.publication.Published;
import eu.hansa.publication.Teaser;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.web.entry.FreshnessNote;
import eu.hansa.web.entry.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The publications of every content type, under the word that the type has in English addresses. */
@Path("/{type}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PublicationResource {

    private static final String LATEST = "latest";
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    @Inject
    private PublicationReader publications;
    @Inject
    private PublicationJson json;
    @Inject
    private Terms terms;
    @Inject
    private Languages languages;
    @Inject
    private FreshnessNote freshness;
    @Context
    private HttpServletRequest request;

    /** Everything is taken as text, so that a wrong value is told what is wrong with it. */
    @GET
    public Response list(@PathParam("type") String word, @QueryParam("lang") String lang, @QueryParam("page") String page,
            @QueryParam("size") String size, @QueryParam("topic") String topic, @QueryParam("series") String series,
            @QueryParam("year") String year, @QueryParam("when") String when) {
        String type = type(word);
        Language language = AskedPage.language(lang, languages);
        int pageNumber = AskedPage.page(page);
        int pageSize = AskedPage.size(size);
        Integer ofYear = AskedPage.year(year);
        freshness.take(request, List.of(type));
        Listed listed = Listed.all(type, language).in(ofYear).at(AskedPage.when(when))
                .about(AskedPage.term("topic", topic, TermKind.TOPIC, language, terms))
                .ofSeries(AskedPage.term("series", series, TermKind.SERIES, language, terms));
        Slice<Teaser> slice = publications.list(Viewer.anonymous(), listed, pageNumber, pageSize);
        if (pageNumber > slice.pages()) {
            throw Problem.missing("There is no page " + pageNumber + ": the last one is " + slice.pages() + ".");
        }
        List<Teaser> everyLanguage = publications.everyLanguage(Viewer.anonymous(), slice.entries().stream().map(Teaser::id).toList());
        return found(json.list(word, language, slice, everyLanguage, new PublicationJson.Narrowing(topic, series, ofYear, when)));
    }

    @GET
    @Path("/{id}")
    public Response item(@PathParam("type") String word, @PathParam("id") String id, @QueryParam("lang") String lang) {
        String type = type(word);
        Language language = AskedPage.language(lang, languages);
        freshness.take(request, List.of(type));
        Published published = find(type, id, language).orElseThrow(() -> Problem.missing("Nothing that everybody may see has this id here."));
        return found(json.whole(published, publications.everyLanguage(Viewer.anonymous(), List.of(published.id()))));
    }

    private Optional<Published> find(String type, String id, Language language) {
        if (id.equals(LATEST)) {
            return publications.newest(Viewer.anonymous(), Listed.all(type, language), 1).stream().findFirst();
        }
        return ID.matcher(id).matches() ? publications.item(Viewer.anonymous(), type, ContentId.parse(id), language) : Optional.empty();
    }

    private String type(String word) {
        return json.typeOf(word).orElseThrow(() -> Problem.missing("There is no such type of content here: the types are "
                + String.join(", ", json.words()) + "."));
    }

    private static Response found(JsonObject body) {
        return Response.ok(body.toString()).header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag").build();
    }
}

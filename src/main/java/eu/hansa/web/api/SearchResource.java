package eu.hansa.web.api;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.search.Findings;
import eu.hansa.publication.search.Question;
import eu.hansa.publication.search.Search;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.web.entry.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/** What is found by some words. Answers are not kept: there are as many as there are words. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {

    private static final int LONGEST = 300;
    private static final Pattern TYPE = Pattern.compile("[a-z-]{1,30}");

    @Inject
    private Search search;
    @Inject
    private SearchJson json;
    @Inject
    private Terms terms;
    @Inject
    private Languages languages;

    /**
     * Everything is taken as text, so that a wrong value is told what is wrong with it.
     *
     * @param lang     for whose readers
     * @param language in which alone; null for whichever is best for them
     */
    @GET
    public Response search(@QueryParam("q") String words, @QueryParam("lang") String lang, @QueryParam("only") String language,
            @QueryParam("type") String type, @QueryParam("topic") String topic, @QueryParam("year") String year,
            @QueryParam("page") String page, @QueryParam("size") String size) {
        if (words == null || words.isBlank() || words.length() > LONGEST) {
            throw Problem.at("q", "q must have the words to be looked for, " + LONGEST + " characters at most.");
        }
        Language reader = AskedPage.language(lang, languages);
        if (type != null && !TYPE.matcher(type).matches()) {
            throw Problem.at("type", "type must be a type as results have it.");
        }
        int number = AskedPage.page(page);
        Question question = new Question(words, reader, type, AskedPage.term("topic", topic, TermKind.TOPIC, reader, terms),
                AskedPage.year(year), only(language), number, AskedPage.size(size));
        Findings findings = search.find(Viewer.anonymous(), question);
        if (number > findings.hits().pages()) {
            throw Problem.missing("There is no page " + number + ": the last one is " + findings.hits().pages() + ".");
        }
        return Response.ok(json.of(question, topic, findings).toString()).header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "private, no-store").build();
    }

    private Language only(String language) {
        if (language == null) {
            return null;
        }
        return languages.find(language).orElseThrow(() -> Problem.at("only", "only must be one of the languages of this site."));
    }
}

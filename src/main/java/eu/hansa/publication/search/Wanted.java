package eu.hansa.publication.search;

import eu.hansa.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * What is understood of a question: words, all of which have to be there; {@code "several words"} in this order;
 * {@code begin*} for how a word begins; {@code -without}. Whatever else is typed parts words, and nothing is an error.
 */
record Wanted(List<Part> parts, boolean isShortened) {

    static final int LONGEST = 300;
    private static final int MOST_PARTS = 24;
    private static final int SHORTEST_BEGINNING = 2;
    private static final float TITLE = 4;
    private static final float LEAD = 2;
    /** How much more a text counts that the reader need not have translated. */
    private static final float OWN_LANGUAGE = 2;
    /** How much it counts that a word is found in more than one of the three. */
    private static final float TIE = 0.1f;

    private static final Pattern PART = Pattern.compile("(?<!\\S)(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    /** As the languages write them; each one character, so that all places stay. */
    private static final Pattern QUOTATION_MARK = Pattern.compile("[“”„«»]");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /** @param start where its words stand in the question */
    record Part(String words, int start, boolean isBeginning, boolean isExcluded) {
    }

    static Wanted of(String question) {
        boolean isShortened = question.length() > LONGEST;
        List<Part> parts = new ArrayList<>();
        String understood = isShortened ? question.substring(0, LONGEST) : question;
        Matcher part = PART.matcher(QUOTATION_MARK.matcher(understood).replaceAll("\""));
        while (part.find()) {
            int group = part.group(2) != null ? 2 : 3;
            String words = part.group(group);
            if (!LETTER.matcher(words).find()) {
                continue;
            }
            if (parts.size() == MOST_PARTS) {
                return new Wanted(parts, true);
            }
            parts.add(new Part(words, part.start(group), group == 3 && words.endsWith("*"), !part.group(1).isEmpty()));
        }
        return new Wanted(parts, isShortened);
    }

    /** Whether there is anything to be looked for; to leave out is not enough. */
    boolean isNothing() {
        return parts.stream().allMatch(Part::isExcluded);
    }

    /** In texts of any of these languages, those in the reader's first among equally good ones. */
    Query in(List<Language> languages, Language reader) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        languages.forEach(language -> any.add(language.equals(reader) ? new BoostQuery(in(language), OWN_LANGUAGE) : in(language), Occur.SHOULD));
        return any.build();
    }

    Query in(Language language) {
        QueryBuilder builder = new QueryBuilder(Analysers.stemming(language));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int wanted = 0;
        for (Part part : parts) {
            Query query = part.isBeginning() ? beginning(part, language) : words(builder, part, language);
            if (query != null) {
                all.add(query, part.isExcluded() ? Occur.MUST_NOT : Occur.MUST);
                wanted += part.isExcluded() ? 0 : 1;
            }
        }
        return wanted == 0 ? new MatchNoDocsQuery() : all.add(new TermQuery(new Term(Fields.LANGUAGE, language.tag())), Occur.FILTER).build();
    }

    /** Null where it is all of words that stand in every sentence. */
    private static Query words(QueryBuilder builder, Part part, Language language) {
        Query title = builder.createPhraseQuery(Fields.title(language), part.words());
        return title == null ? null : new DisjunctionMaxQuery(List.of(new BoostQuery(title, TITLE),
                new BoostQuery(builder.createPhraseQuery(Fields.lead(language), part.words()), LEAD),
                builder.createPhraseQuery(Fields.text(language), part.words())), TIE);
    }

    private static Query beginning(Part part, Language language) {
        String letters = part.words().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(language.locale());
        return letters.length() < SHORTEST_BEGINNING ? null : new PrefixQuery(new Term(Fields.spelt(language), letters));
    }
}

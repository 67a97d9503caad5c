package eu.hansa.web.site;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.publication.search.Question;
import eu.hansa.thesaurus.TermKind;
import eu.hansa.thesaurus.TermLabel;
import eu.hansa.web.entry.Terms;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What an address asks of the search, in the words of the address. What makes no sense there is as good as not said.
 *
 * @param type  null for all, like the topic, the year and the language
 * @param topic a term as this site calls it
 * @param page  counted from 1
 */
public record AskedSearch(String text, String type, TermLabel topic, Integer year, Language language, int page) {

    private static final Pattern TYPE = Pattern.compile("[a-z-]{1,30}");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");

    /** @param parameter the first value of a parameter; null for none */
    static AskedSearch of(UnaryOperator<String> parameter, Language reader, Terms terms, Languages languages) {
        return new AskedSearch(said(parameter, "q").orElse("").strip(), said(parameter, "type").filter(TYPE.asMatchPredicate()).orElse(null),
                said(parameter, "topic").flatMap(key -> terms.find(TermKind.TOPIC, key, reader)).orElse(null),
                said(parameter, "year").filter(YEAR.asMatchPredicate()).map(Integer::valueOf).orElse(null),
                said(parameter, "lang").flatMap(languages::find).orElse(null),
                said(parameter, "page").filter(PAGE.asMatchPredicate()).map(Integer::valueOf).orElse(1));
    }

    private static Optional<String> said(UnaryOperator<String> parameter, String name) {
        return Optional.ofNullable(parameter.apply(name)).filter(text -> !text.isBlank());
    }

    boolean isNarrow() {
        return type != null || topic != null || year != null || language != null;
    }

    AskedSearch saying(String otherText) {
        return new AskedSearch(otherText, type, topic, year, language, 1);
    }

    AskedSearch at(int otherPage) {
        return new AskedSearch(text, type, topic, year, language, otherPage);
    }

    AskedSearch in(Language other) {
        return new AskedSearch(text, type, topic, year, other, 1);
    }

    /** The same words, looked for everywhere. */
    AskedSearch everywhere() {
        return new AskedSearch(text, null, null, null, null, 1);
    }

    Question question(Language reader, int size) {
        return new Question(text, reader, type, topic == null ? null : topic.id(), year, language, page, size);
    }

    /** Each wish once and always in the same order, with the question mark; empty for none. */
    String query() {
        StringBuilder query = new StringBuilder();
        add(query, "q", text.isEmpty() ? null : text);
        add(query, "type", type);
        add(query, "topic", topic == null ? null : topic.key());
        add(query, "year", year);
        add(query, "lang", language);
        add(query, "page", page == 1 ? null : page);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, Object value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}

package eu.hansa.publication.search;

import eu.hansa.kernel.Language;
import eu.hansa.kernel.Languages;
import eu.hansa.kernel.Slice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** One question to the index as it is at one moment. */
final class Asking {

    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(Fields.DATE, SortField.Type.LONG, true), SortField.FIELD_DOC);

    private final IndexSearcher searcher;
    private final VisibleEntries visible;
    private final Question question;
    private final Languages languages;
    private final Wanted wanted;
    private final Map<Choice, Query> chosen = new EnumMap<>(Choice.class);

    /** The ways to narrow a question. */
    private enum Choice {
        TYPE, TOPIC, YEAR, LANGUAGE
    }

    /** @param visible the rule of seeing for the one who asks, and the moment at which they do */
    Asking(IndexSearcher searcher, VisibleEntries visible, Question question, Languages languages) {
        this.searcher = searcher;
        this.visible = visible;
        this.question = question;
        this.languages = languages;
        this.wanted = Wanted.of(question.text());
        if (question.type() != null) {
            chosen.put(Choice.TYPE, new TermQuery(new Term(Fields.TYPE, question.type())));
        }
        if (question.topic() != null) {
            chosen.put(Choice.TOPIC, new TermQuery(new Term(Fields.TOPIC, String.valueOf(question.topic()))));
        }
        if (question.year() != null) {
            chosen.put(Choice.YEAR, LongField.newExactQuery(Fields.YEAR, question.year()));
        }
        chosen.put(Choice.LANGUAGE, question.language() == null ? visible.offeredTo(question.reader())
                : new TermQuery(new Term(Fields.LANGUAGE, question.language().tag())));
    }

    Findings answer(boolean isWhole) throws IOException {
        if (wanted.isNothing()) {
            return Findings.none(question, wanted.isShortened(), isWhole);
        }
        int head = (int) Math.min(Search.MOST, Math.max(1L, question.page()) * question.size());
        TopFieldCollector best = new TopFieldCollectorManager(BEST_FIRST, head, null, head, true).newCollector();
        FacetCounter all = new FacetCounter();
        searcher.search(query(EnumSet.allOf(Choice.class)), MultiCollector.wrap(best, all));
        long reachable = Math.min(all.total, Search.MOST);
        int pages = (int) Math.max(1, (reachable + question.size() - 1) / question.size());
        int page = Math.min(Math.max(1, question.page()), pages);
        ScoreDoc[] found = best.topDocs().scoreDocs;
        List<Hit> hits = new ArrayList<>();
        Snippets snippets = new Snippets(searcher, wanted);
        for (int i = (page - 1) * question.size(); i < Math.min(found.length, page * question.size()); i++) {
            hits.add(hit(found[i].doc, snippets));
        }
        return new Findings(new Slice<>(hits, page, question.size(), reachable), all.total, facets(all),
                all.total == 0 ? correction() : null, wanted.isShortened(), isWhole);
    }

    private Query query(Set<Choice> choices) {
        return narrowed(wanted.in(languages.inOrder(), question.reader()), choices);
    }

    private Query narrowed(Query words, Set<Choice> choices) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST).add(visible.query(), Occur.FILTER);
        choices.stream().filter(chosen::containsKey).forEach(choice -> query.add(chosen.get(choice), Occur.FILTER));
        return query.build();
    }

    private Hit hit(int id, Snippets snippets) throws IOException {
        Document document = searcher.storedFields().document(id);
        Language language = Language.of(document.get(Fields.LANGUAGE));
        return new Hit(document.get(Fields.TYPE), language, snippets.title(id, document, language), document.get(Fields.PART_OF),
                snippets.text(id, document, language), Documents.date(document),
                Stream.of(document.getValues(Fields.TOPIC)).map(Long::valueOf).toList(), Documents.place(document));
    }

    /** What is counted by one kind of choice is not narrowed by what was chosen of it. */
    private Facets facets(FacetCounter all) throws IOException {
        FacetCounter types = without(Choice.TYPE, all);
        FacetCounter topics = without(Choice.TOPIC, all);
        FacetCounter years = without(Choice.YEAR, all);
        FacetCounter ofLanguages = without(Choice.LANGUAGE, all);
        long offered = question.language() == null ? all.total : searcher.count(new BooleanQuery.Builder()
                .add(query(EnumSet.complementOf(EnumSet.of(Choice.LANGUAGE))), Occur.MUST).add(visible.offeredTo(question.reader()), Occur.FILTER).build());
        Map<Integer, Long> newestFirst = new TreeMap<>(Collections.reverseOrder());
        newestFirst.putAll(years.years);
        return new Facets(types.types, topics.topics.entrySet().stream().collect(Collectors.toMap(e -> Long.valueOf(e.getKey()), Map.Entry::getValue)),
                newestFirst, ofLanguages.languages.entrySet().stream()
                        .collect(Collectors.toMap(e -> Language.of(e.getKey()), Map.Entry::getValue, Long::sum, TreeMap::new)), offered);
    }

    /** Null for no idea, also where what was meant would find nothing either. */
    private String correction() throws IOException {
        Query among = narrowed(new MatchAllDocsQuery(), EnumSet.allOf(Choice.class));
        String better = new Correction(searcher, among, languages.preferring(question.reader())).of(question.text(), wanted).orElse(null);
        return better == null || searcher.count(narrowed(Wanted.of(better).in(languages.inOrder(), question.reader()), EnumSet.allOf(Choice.class))) == 0 ? null : better;
    }

    private FacetCounter without(Choice choice, FacetCounter all) throws IOException {
        if (!chosen.containsKey(choice)) {
            return all;
        }
        FacetCounter counter = new FacetCounter();
        searcher.search(query(EnumSet.complementOf(EnumSet.of(choice))), counter);
        return counter;
    }
}

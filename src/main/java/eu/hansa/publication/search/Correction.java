package eu.hansa.publication.search;

import eu.hansa.kernel.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * What was perhaps meant. It knows the words of entries that the viewer can see and no other: a word that only others may
 * read is neither offered nor does it stand in another's way. So the corrections that come with the library are of no use here.
 */
final class Correction {

    private static final int MOST_WORDS = 8;
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_EDITS = LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;
    /** From so many letters on two of them may be wrong. */
    private static final int LONG_WORD = 6;
    /** More often than that makes no difference. */
    private static final int OFTEN = 1_000;

    private final IndexSearcher searcher;
    private final List<Language> languages;
    private final Map<LeafReaderContext, FixedBitSet> visible = new HashMap<>();

    private record Word(String letters, int start, int end) {
    }

    /** @param among all that the viewer would find by any word */
    Correction(IndexSearcher searcher, Query among, List<Language> languages) throws IOException {
        this.searcher = searcher;
        this.languages = languages;
        Weight weight = searcher.createWeight(searcher.rewrite(among), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
                DocIdSetIterator documents = scorer.iterator();
                for (int id = documents.nextDoc(); id != DocIdSetIterator.NO_MORE_DOCS; id = documents.nextDoc()) {
                    // Those that were deleted since are still in the lists of words.
                    if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(id)) {
                        bits.set(id);
                    }
                }
                visible.put(leaf, bits);
            }
        }
    }

    /** The question with other words in the place of those that are nowhere; empty where there is nothing better. */
    Optional<String> of(String question, Wanted wanted) throws IOException {
        StringBuilder corrected = new StringBuilder(question);
        List<Word> words = words(wanted);
        boolean changed = false;
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            Optional<String> better = better(word.letters());
            if (better.isPresent()) {
                corrected.replace(word.start(), word.end(), better.get());
                changed = true;
            }
        }
        return changed ? Optional.of(corrected.toString()) : Optional.empty();
    }

    private List<Word> words(Wanted wanted) throws IOException {
        List<Word> words = new ArrayList<>();
        for (Wanted.Part part : wanted.parts()) {
            if (part.isExcluded() || part.isBeginning()) {
                continue;
            }
            try (TokenStream tokens = Analysers.spelling(languages.get(0)).tokenStream("", part.words())) {
                CharTermAttribute letters = tokens.addAttribute(CharTermAttribute.class);
                OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
                tokens.reset();
                while (tokens.incrementToken() && words.size() < MOST_WORDS) {
                    words.add(new Word(letters.toString(), part.start() + place.startOffset(), part.start() + place.endOffset()));
                }
                tokens.end();
            }
        }
        return words;
    }

    /** The nearest word, of several the most frequent, in the first of the languages that has any; empty for one that is right. */
    private Optional<String> better(String word) throws IOException {
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        for (int edits = 0; edits <= (word.length() < LONG_WORD ? 1 : MOST_EDITS); edits++) {
            for (Language language : languages) {
                Map<String, Integer> near = near(word, edits, Fields.spelt(language));
                if (!near.isEmpty()) {
                    return edits == 0 ? Optional.empty() : near.entrySet().stream()
                            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                            .map(Map.Entry::getKey);
                }
            }
        }
        return Optional.empty();
    }

    /** Words that so many edits make of this one, and in how many visible entries they stand. */
    private Map<String, Integer> near(String word, int edits, String field) throws IOException {
        Map<String, Integer> near = new HashMap<>();
        CompiledAutomaton automaton = new CompiledAutomaton(new LevenshteinAutomata(word.toLowerCase(Locale.ROOT), true).toAutomaton(edits));
        for (Map.Entry<LeafReaderContext, FixedBitSet> leaf : visible.entrySet()) {
            Terms terms = leaf.getKey().reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum candidates = automaton.getTermsEnum(terms);
            PostingsEnum documents = null;
            for (BytesRef term = candidates.next(); term != null; term = candidates.next()) {
                documents = candidates.postings(documents, PostingsEnum.NONE);
                int count = count(documents, leaf.getValue());
                if (count > 0) {
                    near.merge(term.utf8ToString(), count, Integer::sum);
                }
            }
        }
        return near;
    }

    private static int count(PostingsEnum documents, FixedBitSet among) throws IOException {
        int count = 0;
        while (count < OFTEN && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            count += among.get(documents.docID()) ? 1 : 0;
        }
        return count;
    }
}

package eu.hansa.publication.search;

import eu.hansa.kernel.Language;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** What of a text has the words that were looked for. It is told in pieces of plain text: what marks them up makes them safe. */
final class Snippets {

    private static final int PASSAGES = 2;
    private static final int ABOUT = 140;
    /** Where in a passage its first find had better stand. */
    private static final float CENTRED = 0.5f;
    private static final int LONGEST_BEGINNING = 280;
    private static final String BETWEEN = " … ";

    private final IndexSearcher searcher;
    private final Wanted wanted;

    Snippets(IndexSearcher searcher, Wanted wanted) {
        this.searcher = searcher;
        this.wanted = wanted;
    }

    /** The whole title. */
    List<Piece> title(int id, Document document, Language language) throws IOException {
        return found(id, Fields.title(language), language, new WholeBreakIterator(), document.get(Fields.title(language)));
    }

    /** From the text; else all of the lead; else the beginning of the text. */
    List<Piece> text(int id, Document document, Language language) throws IOException {
        BreakIterator sentences = LengthGoalBreakIterator.createClosestToLength(BreakIterator.getSentenceInstance(language.locale()), ABOUT, CENTRED);
        List<Piece> text = found(id, Fields.text(language), language, sentences, null);
        if (text != null) {
            return text;
        }
        String lead = document.get(Fields.lead(language));
        return lead.isEmpty() ? beginning(document.get(Fields.text(language)), language)
                : found(id, Fields.lead(language), language, new WholeBreakIterator(), lead);
    }

    private static List<Piece> beginning(String text, Language language) {
        if (text.isBlank()) {
            return List.of();
        }
        if (text.length() <= LONGEST_BEGINNING) {
            return List.of(new Piece(text, false));
        }
        BreakIterator words = BreakIterator.getWordInstance(language.locale());
        words.setText(text);
        return List.of(new Piece(text.substring(0, words.preceding(LONGEST_BEGINNING)).strip() + BETWEEN.stripTrailing(), false));
    }

    /** @param otherwise what to say where nothing is found in it; null for null */
    private List<Piece> found(int id, String field, Language language, BreakIterator breaks, String otherwise) throws IOException {
        Marker marker = new Marker(searcher, breaks);
        List<Piece> pieces = marker.mark(field, wanted.in(language), id);
        return pieces != null || otherwise == null ? pieces : List.of(new Piece(otherwise, false));
    }

    /** Lucene's, which would rather write markup. */
    private static final class Marker extends UnifiedHighlighter {

        Marker(IndexSearcher searcher, BreakIterator breaks) {
            super(new Builder(searcher, Fields.analyser()).withFormatter(new Pieces()).withBreakIterator(() -> breaks)
                    .withMaxNoHighlightPassages(0).withMaxLength(Documents.LONGEST_TEXT));
        }

        @SuppressWarnings("unchecked")
        List<Piece> mark(String field, Query query, int id) throws IOException {
            Map<String, Object[]> marked = highlightFieldsAsObjects(new String[] {field}, query, new int[] {id}, new int[] {PASSAGES});
            return (List<Piece>) marked.get(field)[0];
        }
    }

    private static final class Pieces extends PassageFormatter {

        @Override
        public List<Piece> format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            int end = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > end) {
                    pieces.add(new Piece(BETWEEN, false));
                }
                end = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int from = Math.max(end, passage.getMatchStarts()[i]);
                    int to = passage.getMatchEnds()[i];
                    if (to > from) {
                        add(pieces, content.substring(end, from), false);
                        add(pieces, content.substring(from, to), true);
                        end = to;
                    }
                }
                add(pieces, content.substring(end, Math.max(end, passage.getEndOffset())), false);
                end = Math.max(end, passage.getEndOffset());
            }
            if (end < content.length()) {
                pieces.add(new Piece(BETWEEN.stripTrailing(), false));
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, String text, boolean isFound) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, isFound));
            }
        }
    }
}

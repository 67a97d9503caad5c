package eu.hansa.publication.search;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts what matches by type, language, topic and year in one go. */
final class FacetCounter extends SimpleCollector {

    final Map<String, Long> types = new TreeMap<>();
    final Map<String, Long> languages = new TreeMap<>();
    final Map<String, Long> topics = new TreeMap<>();
    final Map<Integer, Long> years = new TreeMap<>();
    long total;

    private SortedDocValues type;
    private SortedDocValues language;
    private SortedSetDocValues topic;
    private SortedNumericDocValues year;
    private long[] ofType;
    private long[] ofLanguage;
    private long[] ofTopic;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        type = DocValues.getSorted(context.reader(), Fields.TYPE);
        language = DocValues.getSorted(context.reader(), Fields.LANGUAGE);
        topic = DocValues.getSortedSet(context.reader(), Fields.TOPIC);
        year = DocValues.getSortedNumeric(context.reader(), Fields.YEAR);
        ofType = new long[type.getValueCount()];
        ofLanguage = new long[language.getValueCount()];
        ofTopic = new long[Math.toIntExact(topic.getValueCount())];
    }

    @Override
    public void collect(int document) throws IOException {
        total++;
        if (type.advanceExact(document)) {
            ofType[type.ordValue()]++;
        }
        if (language.advanceExact(document)) {
            ofLanguage[language.ordValue()]++;
        }
        if (topic.advanceExact(document)) {
            for (int i = 0; i < topic.docValueCount(); i++) {
                ofTopic[Math.toIntExact(topic.nextOrd())]++;
            }
        }
        if (year.advanceExact(document)) {
            years.merge((int) year.nextValue(), 1L, Long::sum);
        }
    }

    /** The numbers of values are those of one segment alone. */
    @Override
    public void finish() throws IOException {
        for (int i = 0; i < ofType.length; i++) {
            add(types, type.lookupOrd(i).utf8ToString(), ofType[i]);
        }
        for (int i = 0; i < ofLanguage.length; i++) {
            add(languages, language.lookupOrd(i).utf8ToString(), ofLanguage[i]);
        }
        for (int i = 0; i < ofTopic.length; i++) {
            add(topics, topic.lookupOrd(i).utf8ToString(), ofTopic[i]);
        }
    }

    private static void add(Map<String, Long> counts, String value, long count) {
        if (count > 0) {
            counts.merge(value, count, Long::sum);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}

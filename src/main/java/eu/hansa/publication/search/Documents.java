package eu.hansa.publication.search;

import eu.hansa.access.Audience;
import eu.hansa.kernel.Language;
import eu.hansa.kernel.TimeWindow;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Entries as the index has them. */
final class Documents {

    /** What comes later in a text is not found by its words. */
    static final int LONGEST_TEXT = 500_000;

    /** Sorts what has no date behind what has one. */
    private static final long NO_DATE = LocalDate.of(1, 1, 1).toEpochDay();

    /** With the places of words, so that what is shown of a long text need not be taken apart again. */
    private static final FieldType WORDS = new FieldType(TextField.TYPE_STORED);

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private Documents() {
    }

    static Document of(Entry entry, String owner, long generation) {
        Document document = new Document();
        document.add(new StringField(Fields.OWNER, owner, Field.Store.NO));
        document.add(new LongPoint(Fields.GENERATION, generation));
        see(document, entry.scope());
        narrow(document, entry.type(), entry.scope());
        say(document, entry.scope().language(), entry.wording());
        place(document, entry.place());
        return document;
    }

    private static void see(Document document, Scope scope) {
        for (Audience audience : scope.audiences()) {
            document.add(new StringField(Fields.AUDIENCE, audience.key(), Field.Store.NO));
        }
        for (Audience audience : scope.except()) {
            document.add(new StringField(Fields.EXCEPT, audience.key(), Field.Store.NO));
        }
        document.add(span(Fields.WINDOW, scope.window()));
        scope.listed().forEach((reader, windows) -> windows.forEach(window -> document.add(span(Fields.listed(reader), window))));
    }

    /** With both its ends, as ranges are in an index. */
    private static LongRange span(String field, TimeWindow window) {
        return new LongRange(field, new long[] {window.from() == null ? Long.MIN_VALUE : window.from().toEpochMilli()},
                new long[] {window.until() == null ? Long.MAX_VALUE : window.until().toEpochMilli() - 1});
    }

    private static void narrow(Document document, String type, Scope scope) {
        keyword(document, Fields.TYPE, type);
        keyword(document, Fields.LANGUAGE, scope.language().tag());
        for (long topic : scope.topics()) {
            document.add(new StringField(Fields.TOPIC, String.valueOf(topic), Field.Store.YES));
            document.add(new SortedSetDocValuesField(Fields.TOPIC, new BytesRef(String.valueOf(topic))));
        }
        if (scope.date() != null) {
            document.add(new LongField(Fields.YEAR, scope.date().getYear(), Field.Store.NO));
            document.add(new StoredField(Fields.DATE, scope.date().toEpochDay()));
        }
        document.add(new NumericDocValuesField(Fields.DATE, scope.date() == null ? NO_DATE : scope.date().toEpochDay()));
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.YES));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private static void say(Document document, Language language, Entry.Wording wording) {
        String title = plain(wording.title());
        String lead = plain(wording.lead());
        String text = plain(wording.text());
        document.add(new Field(Fields.title(language), title, WORDS));
        document.add(new Field(Fields.lead(language), lead, WORDS));
        document.add(new Field(Fields.text(language), text, WORDS));
        document.add(new TextField(Fields.spelt(language), Stream.of(title, lead, text).collect(Collectors.joining("\n")), Field.Store.NO));
        store(document, Fields.PART_OF, wording.of());
    }

    /** Soft hyphens would part words where no line ends. */
    private static String plain(String words) {
        String text = Objects.requireNonNullElse(words, "").replace("\u00AD", "");
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static void place(Document document, Entry.Place place) {
        store(document, Fields.PLACE_TYPE, place.type());
        store(document, Fields.PLACE_SLUG, place.slug());
        store(document, Fields.PLACE_PART, place.part());
        store(document, Fields.PLACE_VALUE, place.value());
    }

    private static void store(Document document, String field, String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    static Entry.Place place(Document document) {
        return new Entry.Place(document.get(Fields.PLACE_TYPE), document.get(Fields.PLACE_SLUG), document.get(Fields.PLACE_PART),
                document.get(Fields.PLACE_VALUE));
    }

    /** Null for none. */
    static LocalDate date(Document document) {
        return document.getField(Fields.DATE) == null ? null : LocalDate.ofEpochDay(document.getField(Fields.DATE).numericValue().longValue());
    }
}

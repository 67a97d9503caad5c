package eu.hansa.publication.search;

import eu.hansa.access.Viewer;
import eu.hansa.kernel.Language;
import java.time.Instant;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The whole rule of seeing as a query of the index: live, within its window, and meant for an audience of the viewer, as
 * {@code publication.VisibleTo} asks it of the rows. Nothing is searched, counted or corrected without it.
 */
record VisibleEntries(Query query, Instant moment) {

    static VisibleEntries to(Viewer viewer, Instant moment) {
        BooleanQuery.Builder audiences = new BooleanQuery.Builder();
        BooleanQuery.Builder visible = new BooleanQuery.Builder();
        for (String key : viewer.keys()) {
            audiences.add(new TermQuery(new Term(Fields.AUDIENCE, key)), Occur.SHOULD);
            visible.add(new TermQuery(new Term(Fields.EXCEPT, key)), Occur.MUST_NOT);
        }
        visible.add(audiences.build(), Occur.FILTER).add(holding(Fields.WINDOW, moment), Occur.FILTER);
        return new VisibleEntries(visible.build(), moment);
    }

    /** Of each thing the text that lists in this language show at the moment. */
    Query offeredTo(Language reader) {
        return holding(Fields.listed(reader), moment);
    }

    private static Query holding(String windows, Instant moment) {
        long[] now = {moment.toEpochMilli()};
        return LongRange.newContainsQuery(windows, now, now);
    }
}

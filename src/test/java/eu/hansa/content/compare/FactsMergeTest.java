package eu.hansa.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hansa.content.compare.FactsMerge.Choice;
import eu.hansa.content.compare.FactsMerge.Clash;
import eu.hansa.content.compare.FactsMerge.Place;
import org.junit.jupiter.api.Test;

class FactsMergeTest {

    /** Written with single quotes. */
    private static FactsMerge merge(String base, String mine, String theirs) {
        return FactsMerge.of(json(base), json(mine), json(theirs));
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    private static String list(String... entries) {
        return "{'points':[" + String.join(",", entries) + "]}";
    }

    private static String point(String id, String state) {
        return "{'id':'" + id + "','state':'" + state + "'}";
    }

    private static Place entry(String id) {
        return new Place("points", id, false);
    }

    /** What comes of it where nobody is asked. */
    private static String settled(String base, String mine, String theirs) {
        FactsMerge merge = merge(base, mine, theirs);
        assertThat(merge.clashes()).isEmpty();
        return merge.with(place -> null).replace('"', '\'');
    }

    @Test
    void changesOfDifferentFactsComeTogether() {
        assertThat(settled("{'a':'1','b':'1','c':'1'}", "{'a':'2','b':'1','c':'1'}", "{'a':'1','b':'1','d':'2'}")).isEqualTo("{'a':'2','b':'1','d':'2'}");
    }

    @Test
    void changesOfDifferentEntriesComeTogether() {
        assertThat(settled(list(point("a", "PLANNED"), point("b", "PLANNED")), list(point("a", "REACHED"), point("b", "PLANNED")),
                list(point("a", "PLANNED"), point("b", "DROPPED")))).isEqualTo(list(point("a", "REACHED"), point("b", "DROPPED")));
    }

    @Test
    void theSameEntryChangedInTheSamePropertyIsAskedForWithoutADefault() {
        FactsMerge merge = merge(list(point("a", "PLANNED"), point("b", "PLANNED")), list(point("a", "REACHED"), point("b", "REACHED")),
                list(point("a", "DROPPED"), point("b", "PLANNED")));

        assertThat(merge.clashes()).containsExactly(new Clash(entry("a"), json(list(point("a", "PLANNED"))), json(list(point("a", "REACHED"))),
                json(list(point("a", "DROPPED"))), null));
        assertThat(merge.with(place -> Choice.MINE)).isEqualTo(json(list(point("a", "REACHED"), point("b", "REACHED"))));
        assertThat(merge.with(place -> Choice.THEIRS)).isEqualTo(json(list(point("a", "DROPPED"), point("b", "REACHED"))));
    }

    @Test
    void theSameEntryChangedInDifferentPropertiesIsAskedForWithBothToBeTaken() {
        FactsMerge merge = merge(list("{'id':'a','state':'PLANNED','year':1,'places':{'en':'Here'}}"),
                list("{'id':'a','state':'REACHED','year':1,'places':{'en':'Here','fr':'Ici'}}"),
                list("{'id':'a','state':'PLANNED','year':2,'places':{'en':'There'}}"));

        String both = json(list("{'id':'a','state':'REACHED','year':2,'places':{'en':'There','fr':'Ici'}}"));
        assertThat(merge.clashes()).extracting(Clash::both).containsExactly(both);
        assertThat(merge.with(place -> Choice.BOTH)).isEqualTo(both);
    }

    @Test
    void whatOneTookOutAndTheOtherLeftIsGone() {
        assertThat(settled(list(point("a", "x"), point("b", "x")), list(point("b", "x")), list(point("a", "x"), point("b", "y"))))
                .isEqualTo(list(point("b", "y")));
    }

    @Test
    void whatOneTookOutAndTheOtherChangedIsAskedFor() {
        FactsMerge merge = merge(list(point("a", "x"), point("b", "x")), list(point("b", "x")), list(point("a", "y"), point("b", "x")));

        assertThat(merge.clashes()).containsExactly(new Clash(entry("a"), json(list(point("a", "x"))), "{}", json(list(point("a", "y"))), null));
        assertThat(merge.with(place -> Choice.MINE)).isEqualTo(json(list(point("b", "x"))));
        assertThat(merge.with(place -> Choice.THEIRS)).isEqualTo(json(list(point("a", "y"), point("b", "x"))));
    }

    @Test
    void whatWasAddedByBothStandsWhereEachPutIt() {
        assertThat(settled(list(point("a", "x"), point("b", "x")), list(point("n", "x"), point("a", "x"), point("m", "x"), point("b", "x")),
                list(point("a", "x"), point("b", "x"), point("t", "x"))))
                .isEqualTo(list(point("n", "x"), point("a", "x"), point("m", "x"), point("b", "x"), point("t", "x")));
    }

    @Test
    void anOrderThatOneChangedHoldsForWhatTheOtherChangedToo() {
        assertThat(settled(list(point("a", "x"), point("b", "x"), point("c", "x")), list(point("c", "x"), point("a", "x"), point("b", "x")),
                list(point("a", "x"), point("b", "y"), point("c", "x"), point("d", "x"))))
                .isEqualTo(list(point("c", "x"), point("d", "x"), point("a", "x"), point("b", "y")));
    }

    @Test
    void ordersThatBothChangedAreAskedForByWhatMoved() {
        FactsMerge merge = merge(list(point("a", "x"), point("b", "x"), point("c", "x"), point("d", "x")),
                list(point("b", "x"), point("a", "x"), point("c", "x"), point("d", "y")), list(point("c", "x"), point("b", "x"), point("a", "x"), point("d", "x")));

        Place order = new Place("points", null, true);
        assertThat(merge.clashes()).containsExactly(new Clash(order, json(list(point("a", "x"), point("b", "x"), point("c", "x"))),
                json(list(point("b", "x"), point("a", "x"), point("c", "x"))), json(list(point("c", "x"), point("b", "x"), point("a", "x"))), null));
        assertThat(merge.with(place -> Choice.MINE)).isEqualTo(json(list(point("b", "x"), point("a", "x"), point("c", "x"), point("d", "y"))));
    }

    @Test
    void whatWasTakenOutStaysWhereSomethingNewStandsBelowIt() {
        assertThat(settled(list(point("a", "x"), point("b", "x")), list(point("b", "x")),
                list(point("a", "x"), "{'id':'c','parent':'a'}", point("b", "x"))))
                .isEqualTo(list(point("a", "x"), "{'id':'c','parent':'a'}", point("b", "x")));
    }

    @Test
    void entriesWithoutAnIdAreKnownByWhatTheySay() {
        assertThat(settled("{'topics':[1,2,3]}", "{'topics':[1,3,4]}", "{'topics':[2,3,5]}")).isEqualTo("{'topics':[3,4,5]}");
        assertThat(settled("{'links':[{'url':'a'},{'url':'b'}]}", "{'links':[{'url':'a1'},{'url':'b'}]}", "{'links':[{'url':'a'},{'url':'b1'}]}"))
                .isEqualTo("{'links':[{'url':'a1'},{'url':'b1'}]}");
    }

    @Test
    void oneWithoutAnIdThatBothWroteAnewIsAskedForWithItsList() {
        FactsMerge merge = merge("{'links':[{'url':'a'}]}", "{'links':[{'url':'a1'}]}", "{'links':[{'url':'a2'}]}");

        assertThat(merge.clashes()).extracting(Clash::place).containsExactly(new Place("links", null, false));
        assertThat(merge.with(place -> Choice.MINE)).isEqualTo(json("{'links':[{'url':'a1'}]}"));
    }

    @Test
    void aFactThatBothChangedIsAskedForAndOneWithPartsOffersBoth() {
        FactsMerge merge = merge("{'date':'1','guide':{'url':'a','names':{}}}", "{'date':'2','guide':{'url':'b','names':{}}}",
                "{'date':'3','guide':{'url':'a','names':{'en':'Charter'}}}");

        assertThat(merge.clashes()).extracting(Clash::both).containsExactly(null, json("{'guide':{'url':'b','names':{'en':'Charter'}}}"));
        assertThat(merge.with(place -> place.fact().equals("date") ? Choice.THEIRS : Choice.BOTH))
                .isEqualTo(json("{'date':'3','guide':{'url':'b','names':{'en':'Charter'}}}"));
    }
}

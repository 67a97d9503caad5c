package eu.hansa.sample;

import eu.hansa.access.Actor;
import eu.hansa.account.Accounts;
import eu.hansa.membership.GiveAccess;
import eu.hansa.membership.Level;
import eu.hansa.membership.SaveMembership;
import eu.hansa.membership.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The members of a sample group, and the demo's accounts that belong to it. */
@ApplicationScoped
public class SampleGroupPeople {

    @Inject
    private SaveMembership members;
    @Inject
    private GiveAccess access;
    @Inject
    private Accounts accounts;

    void make(Actor portal, String key, References references) {
        long group = references.id("item", key);
        JsonObject people = read(key);
        Map<String, Long> memberships = new HashMap<>();
        people.getJsonArray("members").getValuesAs(JsonObject.class).forEach(member -> memberships.put(member.getString("organisation"),
                members.enter(portal, group, references.id("org", member.getString("organisation")), null, term(member))));
        people.getJsonArray("access").getValuesAs(JsonObject.class).stream().filter(one -> accounts.knows(one.getString("email")))
                .forEach(one -> access.give(portal, group, one.getString("email"), Level.valueOf(one.getString("level")),
                        memberships.get(one.getString("for")), null));
    }

    static JsonObject read(String key) {
        try (JsonReader reader = Json.createReader(new StringReader(SampleResources.read("groups/" + key + "/people.json")))) {
            return reader.readObject();
        }
    }

    private static Term term(JsonObject of) {
        return new Term(LocalDate.parse(of.getString("first")), of.containsKey("end") ? LocalDate.parse(of.getString("end")) : null);
    }
}

package eu.hansa.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.enterprise.event.Event;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /**
     * From the ground up. A room sees what is below its floor and nothing else: neither what is above nor what is
     * beside it. A new room gets its place here and in docs/house-plan.md.
     */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("kernel"),
            Set.of("access", "freshness"),
            Set.of("audit", "backlog"),
            Set.of("mail"),
            Set.of("content", "media", "account", "thesaurus", "directory"),
            Set.of("publication", "membership"),
            Set.of("news", "page", "conference", "workinggroup", "notification"),
            Set.of("registration"),
            Set.of("web.text"),
            Set.of("web.entry"),
            Set.of("web.site", "web.counter", "web.desk", "web.api", "web.feed"),
            Set.of("sample"),
            Set.of("platform"));

    private static final String NAMES_THAT_SAY_NOTHING = ".*(Manager|Helper|Utils?|Impl|Base|D[Tt][Oo])";

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages("eu.hansa.house.crooked");

    @Test
    void aRoomLooksOnlyAtTheFloorsBelowIt() {
        holds("eu.hansa", HouseRulesTest::looksDownwards);
    }

    @Test
    void noArrowsRunInACircle() {
        holds("eu.hansa", HouseRulesTest::hasNoCircles);
    }

    @Test
    void aNameSaysWhatAThingIs() {
        holds("eu.hansa", HouseRulesTest::speaksPlainly);
    }

    @Test
    void theTimeComesFromTheClockThatIsInjected() {
        holds("eu.hansa", HouseRulesTest::asksTheClock);
    }

    @Test
    void aDateIsOneOfJavaTime() {
        holds("eu.hansa", HouseRulesTest::usesJavaTime);
    }

    @Test
    void whatIsDoneBesideARequestHasAnInvocationOfItsOwn() {
        holds("eu.hansa", HouseRulesTest::stepsAside);
    }

    @Test
    void aCrookedHouseIsFoundOut() {
        fails(HouseRulesTest::looksDownwards, "kernel.Beam", "web.site.Roof");
        fails(HouseRulesTest::looksDownwards, "news.NewsManager", "page.Sheet");
        fails(HouseRulesTest::hasNoCircles, "Beam", "Roof");
        fails(HouseRulesTest::speaksPlainly, "NewsManager");
        fails(HouseRulesTest::asksTheClock, "NewsManager", "Instant.now");
        fails(HouseRulesTest::usesJavaTime, "NewsManager", "java.util.Date");
        fails(HouseRulesTest::stepsAside, "NewsManager", "ManagedExecutorService");
    }

    private interface Rule {

        ArchRule of(String house);
    }

    private static void holds(String house, Rule rule) {
        rule.of(house).allowEmptyShould(true).check(HOUSE);
    }

    private static void fails(Rule rule, String... mentioned) {
        assertThatThrownBy(() -> rule.of("eu.hansa.house.crooked").check(CROOKED))
                .isInstanceOf(AssertionError.class)
                .satisfies(failure -> assertThat(failure.getMessage()).contains(mentioned));
    }

    private static ArchRule looksDownwards(String house) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("look only at the floors below") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> room = room(house, type);
                if (room.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in a room that is on no"
                            + " floor; give the room its place in HouseRulesTest and docs/house-plan.md"));
                    return;
                }
                for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                    Optional<String> target = room(house, arrow.getTargetClass());
                    if (target.isPresent() && !target.equals(room) && floor(target.get()) >= floor(room.get())) {
                        events.add(SimpleConditionEvent.violated(type, arrow.getDescription()));
                    }
                }
            }
        });
    }

    private static ArchRule hasNoCircles(String house) {
        return slices().matching(house + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule speaksPlainly(String house) {
        return noClasses().should().haveNameMatching(NAMES_THAT_SAY_NOTHING)
                .because("Manager, Helper, Util, Impl, Base and DTO tell nobody what a thing is");
    }

    private static ArchRule asksTheClock(String house) {
        return noClasses().that().resideOutsideOfPackage(house + ".platform..")
                .should().callMethodWhere(new DescribedPredicate<>("the machine is asked for the time") {

                    @Override
                    public boolean test(JavaMethodCall call) {
                        String owner = call.getTargetOwner().getName();
                        String method = call.getTarget().getName();
                        boolean now = owner.startsWith("java.time.") && method.equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
                        boolean clock = owner.equals(Clock.class.getName()) && method.startsWith("system");
                        return now || clock || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
                    }
                });
    }

    private static ArchRule usesJavaTime(String house) {
        return noClasses().that().resideOutsideOfPackage(house + ".mail..")
                .should().dependOnClassesThat().areAssignableTo(Date.class)
                .orShould().dependOnClassesThat().areAssignableTo(Calendar.class)
                .because("only Jakarta Mail knows nothing newer");
    }

    private static ArchRule stepsAside(String house) {
        return noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.enterprise.concurrent..")
                .orShould().callMethod(Event.class, "fireAsync", Object.class)
                .because("both share the entity managers of the request with what goes on beside it; kernel.Aside does not");
    }

    private static Optional<String> room(String house, JavaClass type) {
        String place = type.getPackageName();
        if (!place.startsWith(house + ".")) {
            return Optional.empty();
        }
        String within = place.substring(house.length() + 1);
        return FLOORS.stream().flatMap(Set::stream)
                .filter(room -> within.equals(room) || within.startsWith(room + "."))
                .max(Comparator.comparing(String::length));
    }

    private static int floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new IllegalArgumentException(room);
    }
}

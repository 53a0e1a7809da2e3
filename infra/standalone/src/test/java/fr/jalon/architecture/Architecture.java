package fr.jalon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The arrows of the house and what a decision may lean on. Every rule fails when it finds no class to look at. */
final class Architecture {

    private static final String EVENTS = "fr.jalon.events..";
    private static final String COMMAND = "fr.jalon.command..";
    private static final String QUERY = "fr.jalon.query..";
    private static final String PLATFORM = "fr.jalon.platform..";

    private static final String[] SHARED_BY_COMMANDS = {
        "fr.jalon.command", "fr.jalon.command.http..", "fr.jalon.command.decision.."
    };
    private static final String VIEWS = "fr.jalon.query.*.*..";

    static final List<ArchRule> RULES = List.of(
            classes()
                    .that()
                    .resideInAPackage(EVENTS)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            EVENTS, "java..", "com.fasterxml.jackson.annotation..", "org.jspecify.annotations..")
                    .because("the published language outlives every library"),
            neverKnows(COMMAND, QUERY, PLATFORM),
            neverKnows(QUERY, COMMAND, PLATFORM),
            neverKnows(PLATFORM, COMMAND, QUERY),
            slices().matching("fr.jalon.command.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(resideInAnyPackage(COMMAND), resideInAnyPackage(SHARED_BY_COMMANDS))
                    .because("capabilities speak only through events"),
            slices().matching("fr.jalon.query.(*).(*)..")
                    .should()
                    .notDependOnEachOther()
                    .because("views share nothing but the facts and what a capability offers at its root"),
            noClasses()
                    .that(not(resideInAnyPackage(VIEWS)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(VIEWS)
                    .because("nobody leans on a view"),
            classes()
                    .that(resideInAnyPackage(COMMAND).and(not(resideInAnyPackage(SHARED_BY_COMMANDS))))
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .notBePublic()
                    .because("a capability's commands are its own"),
            classes()
                    .that(resideInAnyPackage(VIEWS))
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .notBePublic()
                    .because("a view is a whole of its own"),
            noClasses()
                    .that(decide())
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.slf4j..")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Clock.class)
                    .because("a decision is computed from its inputs alone"),
            noClasses()
                    .that(decide())
                    .should()
                    .callMethodWhere(takesTimeOrChance())
                    .because("time and chance are inputs of a decision"),
            noClasses()
                    .should()
                    .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                    .because("a stream of rows that nobody closes keeps its connection: list() gives it back"),
            slices().matching("fr.jalon.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(simpleName("EventCatalogue"), resideInAnyPackage(EVENTS))
                    .because("what is below must be readable without what is above; only the catalogue lists all"
                            + " events"));

    private Architecture() {}

    private static ArchRule neverKnows(String side, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(side)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    /** Commands and the states they decide on; not the thin shells that hand them to the framework. */
    private static DescribedPredicate<JavaClass> decide() {
        return resideInAnyPackage(COMMAND)
                .and(not(resideInAnyPackage(SHARED_BY_COMMANDS)))
                .and(not(simpleName("package-info")))
                .and(DescribedPredicate.describe(
                        "decide or evolve",
                        type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && type.getMethods().stream()
                                        .anyMatch(method ->
                                                Set.of("decide", "evolve").contains(method.getName()))));
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> takesTimeOrChance() {
        return DescribedPredicate.describe(
                "takes the time or leaves it to chance",
                call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                        || call.getName().equals("randomUUID")
                        || call.getName().equals("random")
                                && call.getTargetOwner().getPackageName().startsWith("fr.jalon")
                        || call.getTargetOwner().isAssignableTo(java.util.random.RandomGenerator.class));
    }
}

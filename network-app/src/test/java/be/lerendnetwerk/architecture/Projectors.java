package be.lerendnetwerk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;

/** What a projector does, and does not. That no two of them have one table is told where tables are asked for. */
final class Projectors {

    private final String root;

    Projectors(String root) {
        this.root = root;
    }

    Map<String, ArchRule> laws() {
        Map<String, ArchRule> laws = new LinkedHashMap<>();
        laws.put("a projector names its processing group", aProjectorNamesItsProcessingGroup());
        laws.put("every method of a projector that goes on an event is a handler", everyOnIsAHandler());
        laws.put("each processing group has one reset", eachGroupHasOneReset());
        laws.put("only the history writes", onlyTheHistoryWrites());
        laws.put("a projector sends nothing", aProjectorSendsNothing());
        return laws;
    }

    private ArchRule aProjectorNamesItsProcessingGroup() {
        return classes().that(projectors()).should().beAnnotatedWith("org.axonframework.config.ProcessingGroup");
    }

    private ArchRule everyOnIsAHandler() {
        return classes().that(projectors()).should(Laws.have("only handlers named on", c -> c.getMethods().stream()
                .filter(m -> m.getName().equals("on") && !Laws.annotated(m, "EventHandler"))
                .map(JavaMember::getFullName)
                .collect(Collectors.toSet())));
    }

    private ArchRule eachGroupHasOneReset() {
        return classes()
                .that(resideInAPackage(root + ".projection.."))
                .and()
                .areAnnotatedWith("org.axonframework.config.ProcessingGroup")
                .should(new ArchCondition<>("have one reset among those of their group") {
                    private Map<String, Long> resets = Map.of();

                    @Override
                    public void init(Collection<JavaClass> all) {
                        resets = all.stream()
                                .collect(Collectors.groupingBy(
                                        c -> group(c), Collectors.summingLong(c -> c.getMethods().stream()
                                                .filter(m -> Laws.annotated(m, "ResetHandler"))
                                                .count())));
                    }

                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        long count = resets.getOrDefault(group(item), 0L);
                        if (count != 1) {
                            events.add(
                                    SimpleConditionEvent.violated(item, item.getName() + " has " + count + " resets"));
                        }
                    }
                });
    }

    private static String group(JavaClass c) {
        return c.getAnnotationOfType(ProcessingGroup.class).value();
    }

    private ArchRule onlyTheHistoryWrites() {
        return noClasses()
                .that(resideInAPackage(root + ".projection..").and(not(resideInAPackage(root + ".projection.history"))))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.jdbc..")
                        .and(not(simpleNameEndingWith("RowMapper")))
                        .or(nameMatching("javax\\.sql\\..*"))
                        .or(nameMatching("java\\.sql\\.(Connection|Statement|PreparedStatement|DriverManager)")));
    }

    private ArchRule aProjectorSendsNothing() {
        return noClasses()
                .that(resideInAPackage(root + ".projection.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.axonframework.commandhandling..", "org.axonframework.deadline..")
                                .or(nameMatching("org\\.axonframework\\..*(Gateway|Bus|Publisher|EventStore)")));
    }

    private DescribedPredicate<JavaClass> projectors() {
        return resideInAPackage(root + ".projection..")
                .and(simpleNameEndingWith("Projector").or(Laws.withAMethod("EventHandler")));
    }
}

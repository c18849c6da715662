package be.lerendnetwerk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The laws of the house, for the tree below a root package: for the real one they must hold, for the small wrong tree in
 * the test sources each of them must be seen to fail.
 */
final class House {

    private static final String[] AXON_OF_THE_DOMAIN = {
        "org.axonframework.commandhandling..",
        "org.axonframework.eventsourcing..",
        "org.axonframework.messaging..",
        "org.axonframework.modelling.command..",
        "org.axonframework.serialization"
    };

    private final String root;

    House(String root) {
        this.root = root;
    }

    /** Every law by its name. */
    Map<String, ArchRule> laws() {
        Map<String, ArchRule> laws = new LinkedHashMap<>();
        laws.put("the domain knows only itself", theDomainKnowsOnlyItself());
        laws.put("contexts have no cycles", contextsHaveNoCycles());
        laws.put("projections see events, ids and shared", projectionsSeeEventsIdsAndShared());
        laws.put("a projection sees no other", aProjectionSeesNoOther());
        laws.put("nothing depends on the app", nothingDependsOnTheApp());
        laws.put("pages see no aggregates and no events", pagesSeeNoAggregatesAndNoEvents());
        laws.put("only the log touches the event store", onlyTheLogTouchesTheEventStore());
        laws.put("an event is a record with a revision", anEventIsARecordWithARevision());
        laws.put("an event holds raw types", anEventHoldsRawTypes());
        laws.put("a command is a record", aCommandIsARecord());
        laws.put("every command has one handler", everyCommandHasOneHandler());
        laws.put("no clock, chance or surroundings", noClockChanceOrSurroundings());
        laws.put("a projector names its processing group", aProjectorNamesItsProcessingGroup());
        laws.put("every method of a projector that goes on an event is a handler", everyOnIsAHandler());
        return laws;
    }

    private ArchRule theDomainKnowsOnlyItself() {
        return classes()
                .that(resideInAPackage(in("domain..")))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(in("domain.."), "java..", "org.jspecify.annotations")
                        .or(resideInAnyPackage(AXON_OF_THE_DOMAIN)));
    }

    private ArchRule contextsHaveNoCycles() {
        return slices().matching(root + ".(domain.*)..").should().beFreeOfCycles();
    }

    private ArchRule projectionsSeeEventsIdsAndShared() {
        DescribedPredicate<JavaClass> seen = resideInAnyPackage(in("domain.*.event"), in("domain.shared"))
                .or(simpleNameEndingWith("Id"))
                .or(not(resideInAPackage(in("domain.."))));
        return classes().that(resideInAPackage(in("projection.."))).should().onlyDependOnClassesThat(seen);
    }

    private ArchRule aProjectionSeesNoOther() {
        return slices().matching(root + ".projection.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage(in("projection..")),
                        resideInAnyPackage(in("projection.history.."), in("projection.asking..")));
    }

    private ArchRule nothingDependsOnTheApp() {
        return noClasses()
                .that(resideInAnyPackage(in("domain.."), in("projection..")))
                .should()
                .dependOnClassesThat(resideInAPackage(in("app..")));
    }

    /** What shows and takes in: all of the app but the log with its desk, the keys, the audit, and what reads the log. */
    private DescribedPredicate<JavaClass> pages() {
        return resideInAPackage(in("app.."))
                .and(not(resideInAnyPackage(
                        in("app.log.."), in("app.desk.."), in("app.keys.."), in("app.audit.."), in("app.reading.."))));
    }

    private ArchRule pagesSeeNoAggregatesAndNoEvents() {
        DescribedPredicate<JavaClass> hidden = resideInAPackage(in("domain.*.event"))
                .or(resideInAPackage(in("domain..")).and(new Aggregate()));
        return noClasses().that(pages()).should().dependOnClassesThat(hidden);
    }

    private ArchRule onlyTheLogTouchesTheEventStore() {
        return noClasses()
                .that(pages())
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.axonframework.eventsourcing.."));
    }

    private ArchRule anEventIsARecordWithARevision() {
        return classes()
                .that(new MessageIn(in("domain.*.event"), "Event"))
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith("org.axonframework.serialization.Revision");
    }

    private ArchRule anEventHoldsRawTypes() {
        Set<String> raw = Set.of("java.lang.String", "java.lang.Integer", "int", "long", "boolean", "java.util.List");
        return classes()
                .that()
                .resideInAPackage(in("domain.*.event"))
                .and()
                .areRecords()
                .should(have("only raw types", c -> {
                    Set<String> wrong = new TreeSet<>();
                    c.getFields().forEach(field -> {
                        JavaClass type = field.getRawType();
                        boolean personal = type.getSimpleName().equals("Personal");
                        boolean part = type.isRecord() && type.getPackageName().equals(c.getPackageName());
                        if (!raw.contains(type.getName()) && !personal && !part) {
                            wrong.add(field.getFullName());
                        }
                    });
                    return wrong;
                }));
    }

    private ArchRule aCommandIsARecord() {
        return classes()
                .that(new MessageIn(in("domain.*.command"), "Command"))
                .should()
                .beRecords();
    }

    private ArchRule everyCommandHasOneHandler() {
        return classes().that(new MessageIn(in("domain.*.command"), "Command")).should(have("one handler", c -> {
            long handlers = c.getDirectDependenciesToSelf().stream()
                    .map(dependency -> dependency.getOriginClass())
                    .distinct()
                    .flatMap(origin -> origin.getCodeUnits().stream())
                    .filter(unit -> annotated(unit, "CommandHandler"))
                    .filter(unit -> unit.getRawParameterTypes().indexOf(c) == 0)
                    .count();
            return handlers == 1 ? Set.of() : Set.of(c.getSimpleName() + " has " + handlers);
        }));
    }

    private ArchRule noClockChanceOrSurroundings() {
        return noClasses()
                .that(resideInAnyPackage(in("domain.."), in("projection..")))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .dependOnClassesThat(assignableTo(java.time.Clock.class)
                        .or(assignableTo(java.util.Random.class))
                        .or(resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.nio.file..", "java.net.."))
                        .or(assignableTo(java.io.InputStream.class))
                        .or(assignableTo(java.io.OutputStream.class)));
    }

    private ArchRule aProjectorNamesItsProcessingGroup() {
        return classes()
                .that()
                .resideInAPackage(in("projection.."))
                .and()
                .haveSimpleNameEndingWith("Projector")
                .should()
                .beAnnotatedWith("org.axonframework.config.ProcessingGroup");
    }

    private ArchRule everyOnIsAHandler() {
        return classes().that().haveSimpleNameEndingWith("Projector").should(have("only handlers named on", c -> {
            Set<String> wrong = new TreeSet<>();
            c.getMethods().stream()
                    .filter(m -> m.getName().equals("on") && !annotated(m, "EventHandler"))
                    .map(JavaMember::getFullName)
                    .forEach(wrong::add);
            return wrong;
        }));
    }

    private String in(String tail) {
        return root + "." + tail;
    }

    private static boolean annotated(CanBeAnnotated unit, String annotation) {
        return unit.isAnnotatedWith(new DescribedPredicate<>(annotation) {
            @Override
            public boolean test(com.tngtech.archunit.core.domain.JavaAnnotation<?> a) {
                return a.getRawType().getSimpleName().equals(annotation);
            }
        });
    }

    private static ArchCondition<JavaClass> have(
            String what, java.util.function.Function<JavaClass, Set<String>> faults) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                faults.apply(item).forEach(fault -> events.add(SimpleConditionEvent.violated(item, fault)));
            }
        };
    }

    /** Checks a law against classes and says whether it holds. */
    static boolean holds(ArchRule law, JavaClasses classes) {
        return !law.allowEmptyShould(false).evaluate(classes).hasViolation();
    }

    /** A class whose state follows from events. */
    private static final class Aggregate extends DescribedPredicate<JavaClass> {
        Aggregate() {
            super("an aggregate");
        }

        @Override
        public boolean test(JavaClass c) {
            return c.getMethods().stream().anyMatch(m -> annotated(m, "EventSourcingHandler"));
        }
    }

    /** A class that implements the sealed interface of the messages in its package. */
    private static final class MessageIn extends DescribedPredicate<JavaClass> {
        private final DescribedPredicate<JavaClass> inPackage;
        private final String suffix;

        MessageIn(String packages, String suffix) {
            super("messages in " + packages);
            this.inPackage = resideInAPackage(packages);
            this.suffix = suffix;
        }

        @Override
        public boolean test(JavaClass c) {
            return inPackage.test(c)
                    && c.getRawInterfaces().stream()
                            .anyMatch(i -> i.getSimpleName().endsWith(suffix));
        }
    }
}

package be.lerendnetwerk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who may know whom. */
final class Directions {

    private static final String[] AXON_OF_THE_DOMAIN = {
        "org.axonframework.commandhandling..",
        "org.axonframework.eventsourcing..",
        "org.axonframework.messaging..",
        "org.axonframework.modelling.command..",
        "org.axonframework.serialization"
    };

    /**
     * Who reads the log, or writes to it, beside {@code app.log} and {@code app.audit}; why, says decision 13.
     */
    private static final Set<String> READ_OR_WRITE_THE_LOG = Set.of(
            "app.desk.DurableDesk",
            "app.desk.TakenTogether",
            "app.desk.NetworkDay",
            "app.desk.DeskConfiguration",
            "app.desk.CachedAggregates",
            "app.api.LogApi",
            "app.api.ChangesInTheLog",
            "app.forms.Known",
            "app.forms.Telling",
            "app.imports.Moves",
            "app.imports.SheetImport",
            "app.imports.Writing");

    /** Who must know how far the log is, how safe, or on which database, and sees no event; decision 13 too. */
    private static final Set<String> KNOW_HOW_IT_IS_WITH_THE_LOG = Set.of(
            "app.desk.CommandMetadata",
            "app.reading.LogReading",
            "app.following.ReadModelConfiguration",
            "app.following.ReadModelSchemas",
            "app.following.Workbench",
            "app.cli.Address",
            "app.cli.CompactCommand",
            "app.cli.ImportCommand",
            "app.cli.Server",
            "app.keys.KeysConfiguration",
            "app.keys.MasterKeyFile",
            "app.api.StatusApi",
            "app.api.NetworkHealthIndicator",
            "app.status.StatusPage",
            "app.cli.Sorry",
            "app.cli.StatusCommand");

    /** What of {@code app.log} shows no event. */
    private static final Set<String> HOW_IT_IS = Set.of(
            "Commit",
            "Compaction",
            "DamagedAnalyzer",
            "DataFolder",
            "Database",
            "Durability",
            "EventMetadata",
            "GroupCommit",
            "LogPositions",
            "StartRefused",
            "SyncFailed");

    /** Who sees an event of the domain without being of the log or the audit. */
    private static final Set<String> SEE_AN_EVENT = Set.of("app.desk.NetworkDay", "app.keys.Erasures");

    private final String root;

    Directions(String root) {
        this.root = root;
    }

    Map<String, ArchRule> laws() {
        Map<String, ArchRule> laws = new LinkedHashMap<>();
        laws.put("the domain knows only itself", theDomainKnowsOnlyItself());
        laws.put("contexts have no cycles", contextsHaveNoCycles());
        laws.put("projections see events, ids and shared", projectionsSeeEventsIdsAndShared());
        laws.put("a projection sees no other", aProjectionSeesNoOther());
        laws.put("nothing depends on the app", nothingDependsOnTheApp());
        laws.put("pages see no aggregates", pagesSeeNoAggregates());
        laws.put("pages see no events", pagesSeeNoEvents());
        laws.put("only who is named touches the log", onlyWhoIsNamedTouchesTheLog());
        laws.put("who is told of the log sees no event in it", whoIsToldSeesNoEvent());
        return laws;
    }

    private ArchRule theDomainKnowsOnlyItself() {
        DescribedPredicate<JavaClass> known = resideInAnyPackage(in("domain.."), "java..", "org.jspecify.annotations")
                .or(resideInAnyPackage(AXON_OF_THE_DOMAIN))
                .and(not(resideInAnyPackage("java.sql..", "java.rmi..", "java.awt..", "java.beans..")));
        return classes().that(resideInAPackage(in("domain.."))).should().onlyDependOnClassesThat(known);
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

    /** The desk hands commands to aggregates, and the log keeps them in order; nobody else knows one. */
    private ArchRule pagesSeeNoAggregates() {
        return noClasses()
                .that(resideInAPackage(in("app..")).and(not(resideInAnyPackage(in("app.desk.."), in("app.log..")))))
                .should()
                .dependOnClassesThat(resideInAPackage(in("domain.."))
                        .and(Laws.withAMethod("EventSourcingHandler").or(Laws.withAMethod("CommandHandler"))));
    }

    private ArchRule pagesSeeNoEvents() {
        return noClasses()
                .that(beyondTheLog().and(not(named(SEE_AN_EVENT))))
                .should()
                .dependOnClassesThat(resideInAPackage(in("domain.*.event")));
    }

    private ArchRule onlyWhoIsNamedTouchesTheLog() {
        return noClasses()
                .that(beyondTheLog()
                        .and(not(named(READ_OR_WRITE_THE_LOG)))
                        .and(not(named(KNOW_HOW_IT_IS_WITH_THE_LOG))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.axonframework.eventsourcing..", in("app.log..")));
    }

    private ArchRule whoIsToldSeesNoEvent() {
        DescribedPredicate<JavaClass> howItIs = describe(
                "tells how it is with the log",
                c -> HOW_IT_IS.contains(Laws.outermost(c).getSimpleName()));
        return noClasses()
                .that(named(KNOW_HOW_IT_IS_WITH_THE_LOG))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.axonframework.eventsourcing..")
                        .or(resideInAPackage(in("app.log..")).and(not(howItIs))));
    }

    private DescribedPredicate<JavaClass> beyondTheLog() {
        return resideInAPackage(in("app..")).and(not(resideInAnyPackage(in("app.log.."), in("app.audit.."))));
    }

    private DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("named for it", c -> names.stream()
                .anyMatch(name -> Laws.outermost(c).getName().equals(in(name))));
    }

    private String in(String tail) {
        return root + "." + tail;
    }
}

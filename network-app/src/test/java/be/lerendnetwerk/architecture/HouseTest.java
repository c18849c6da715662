package be.lerendnetwerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The laws of the house hold, and each clause of each of them can fail: on a class that is wrong in that and is named. */
class HouseTest {

    private static final String WRONG = "be.lerendnetwerk.architecture.wrong";

    /** A law, whom it must name, and for what. */
    private static final String BROKEN = """
            the domain knows only itself                         | domain.cases.CaseWithSpring       | JdbcClient
            the domain knows only itself                         | domain.cases.CaseWithSql          | ResultSet
            the domain knows only itself                         | domain.cases.CaseWithJson         | JsonNode
            the domain knows only itself                         | domain.cases.CaseWithAxonsQueries | QueryGateway
            the domain knows only itself                         | domain.cases.CaseWithAPage        | CasePage
            the domain knows only itself                         | domain.cases.CaseWithAProjection  | VisitTable
            contexts have no cycles                              | domain.cases.CaseOfASession       | SessionOfACase
            contexts have no cycles                              | domain.session.SessionOfACase     | CaseOfASession
            projections see events, ids and shared               | projection.casehistory.RowsWithAnAggregate | Case
            projections see events, ids and shared               | projection.casehistory.RowsWithACommand | ClearCase
            projections see events, ids and shared               | projection.casehistory.RowsWithARule | CaseRule
            a projection sees no other                           | projection.casehistory.RowsOfAnother | VisitTable
            nothing depends on the app                           | projection.casehistory.RowsWithAPage | CasePage
            nothing depends on the app                           | domain.cases.CaseWithAPage        | CasePage
            pages see no aggregates                              | app.cases.PageWithAnAggregate     | Case
            pages see no events                                  | app.cases.PageWithAnEvent         | CaseCleared
            pages see no events                                  | app.keys.KeyWithAnEvent           | CaseCleared
            only who is named touches the log                    | app.cases.PageWithTheStore        | EventStore
            only who is named touches the log                    | app.cases.PageWithTheLog          | LogReader
            only who is named touches the log                    | app.desk.OtherDesk                | EventStore
            who is told of the log sees no event in it           | app.status.StatusPage             | LogReader
            an event is a record                                 | domain.cases.event.CaseChanging   | record
            an event has a revision                              | domain.cases.event.CaseForgotten  | Revision
            an event holds raw types                             | domain.cases.event.CaseDated      | date
            an event holds raw types                             | domain.cases.event.CaseDatedTwice | dates
            an event package holds events and their parts        | domain.cases.event.Rumour         |
            the interface of the events is sealed                | domain.cases.event.CaseEvent      |
            a command is a record                                | domain.cases.command.ChangingCommand | record
            a command package holds commands and their parts     | domain.cases.command.Advice       |
            the interface of the commands is sealed              | domain.cases.command.CaseCommand  |
            every command has one handler                        | domain.cases.command.ClearCase    | 2
            every command has one handler                        | domain.cases.command.ForgetCase   | 0
            no clock, chance or surroundings                     | projection.casehistory.RowsOfToday | now
            a projector names its processing group               | projection.casehistory.NamelessProjector | ProcessingGroup
            a projector names its processing group               | projection.casehistory.Listener   | ProcessingGroup
            every method of a projector that goes on an event is a handler | projection.casehistory.DeafProjector | on
            each processing group has one reset                  | projection.casehistory.ForgetfulProjector | 0
            each processing group has one reset                  | projection.casehistory.TwiceResetProjector | 2
            only the history writes                              | projection.casehistory.RowsWrittenPastTheHistory | JdbcTemplate
            only the history writes                              | projection.casehistory.RowsOnAConnection | Connection
            a projector sends nothing                            | projection.casehistory.RowsWithACommandGateway | CommandGateway
            a projector sends nothing                            | projection.casehistory.RowsWithAnEventGateway | EventGateway
            """;

    private static final JavaClasses WRONG_HOUSE = new ClassFileImporter().importPackages(WRONG);
    private static final Map<String, List<String>> FAULTS = House.laws(WRONG).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, law -> faults(law.getValue())));

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_laws() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("be.lerendnetwerk");
        return House.laws("be.lerendnetwerk").entrySet().stream()
                .map(law -> dynamicTest(law.getKey(), () -> law.getValue().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> a_wrong_house_breaks_each_clause_of_each_law() {
        return BROKEN.lines()
                .map(HouseTest::cells)
                .map(cells -> dynamicTest(cells.get(0) + ": " + cells.get(1), () -> {
                    assertThat(brokenBy(cells.get(0), WRONG + "." + cells.get(1)))
                            .anyMatch(fault -> fault.contains(cells.get(2)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_way_to_ask_the_surroundings_is_seen() {
        return WRONG_HOUSE.get(WRONG + ".domain.cases.Asking").getMethods().stream()
                .map(JavaMethod::getFullName)
                .map(method ->
                        dynamicTest(method, () -> assertThat(brokenBy("no clock, chance or surroundings", method))
                                .as(method)
                                .isNotEmpty()));
    }

    @Test
    void no_law_is_left_unbroken() {
        Set<String> broken = new TreeSet<>();
        BROKEN.lines().map(HouseTest::cells).forEach(cells -> broken.add(cells.get(0)));
        assertThat(broken).containsExactlyInAnyOrderElementsOf(FAULTS.keySet());
    }

    @Test
    void what_nothing_is_wrong_with_breaks_no_law() {
        for (String right : List.of(
                "domain.cases.Case",
                "domain.cases.event.CaseCleared",
                "domain.cases.event.Part",
                "app.cases.CasePage")) {
            assertThat(FAULTS.keySet()).allSatisfy(law -> assertThat(brokenBy(law, WRONG + "." + right))
                    .as(right + ": " + law)
                    .isEmpty());
        }
    }

    /** What the law has against a class or a method: the lines that begin with its name. */
    private static List<String> brokenBy(String law, String who) {
        Pattern fault = Pattern.compile("([A-Z][a-z]+ )?<?" + Pattern.quote(who) + "(?!\\w).*");
        return FAULTS.getOrDefault(law, List.of()).stream()
                .filter(fault.asMatchPredicate())
                .toList();
    }

    private static List<String> faults(ArchRule law) {
        return law.evaluate(WRONG_HOUSE).getFailureReport().getDetails().stream()
                .flatMap(String::lines)
                .map(line -> line.strip().replaceFirst("^- ", ""))
                .toList();
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }
}

package be.lerendnetwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.shared.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/event-model.md} maps the commands, rules and events of the code, each of them, and nothing else. */
class EventModelPageTest {

    private static final int COMMAND = 2;
    private static final int RULES = 3;
    private static final int EVENTS = 4;
    private static final int COLUMNS = 7;
    private static final Set<String> SEEN_BY_THE_AGGREGATE = Context.allRules().stream()
            .filter(rule -> rule.weight() == Rule.Weight.REFUSES || rule.weight() == Rule.Weight.WARNS)
            .map(Rule::name)
            .collect(Collectors.toSet());
    private static final Map<String, Set<String>> BUT = Map.of(
            "AN_ORGANISATION_THAT_LEFT_DOES_NOTHING_UNTIL_IT_REJOINS", Set.of("AdmitOrganisation", "RejoinNetwork"),
            "AN_ERASED_PARTICIPANT_TAKES_NO_COMMANDS", Set.of("RegisterParticipant"),
            "NOTHING_AFTER_THE_SERIES_ENDED", Set.of("PlanSeries"),
            "A_CANCELLED_SESSION_TAKES_NOTHING", Set.of(),
            "A_CLOSED_SESSION_ONLY_TAKES_CORRECTIONS", Set.of("CorrectAttendance", "ReopenSession"),
            "A_CLOSED_OR_WITHDRAWN_CASE_CHANGES_ONLY_AFTER_REOPENING", Set.of("ProposeCase", "ReopenCase"));
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @EnumSource
    void each_command_has_a_row_of_its_own(Context context) {
        assertThat(names(context, COMMAND)).containsExactlyInAnyOrderElementsOf(context.commands());
    }

    @Test
    void each_event_comes_of_a_command() {
        assertThat(names(EVENTS)).hasSameElementsAs(Context.allEvents());
    }

    @Test
    void each_rule_is_broken_by_a_command() {
        assertThat(CODE.matcher(wholePage())
                        .results()
                        .map(found -> found.group(1))
                        .filter(EventModelPageTest::isRule))
                .hasSameElementsAs(Context.allRules().stream().map(Rule::name).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_events_of_a_row_are_those_that_its_command_makes(String command) {
        assertThat(names(row(command), EVENTS)).containsExactlyInAnyOrderElementsOf(Deciding.events(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_rules_of_a_row_are_those_that_its_command_meets(String command) {
        assertThat(names(row(command), RULES))
                .filteredOn(rule -> SEEN_BY_THE_AGGREGATE.contains(rule))
                .containsExactlyInAnyOrderElementsOf(met(command));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_once_above_the_rows_holds_for_all_of_them_but_those_it_names(Context context) {
        for (String rule : saidOnce()) {
            if (context.rules().stream().anyMatch(own -> own.name().equals(rule))) {
                assertThat(context.commands())
                        .filteredOn(command -> !Deciding.rules(command).contains(rule))
                        .as(rule)
                        .containsExactlyInAnyOrderElementsOf(BUT.get(rule));
            }
        }
    }

    @Test
    void each_row_is_complete() {
        assertThat(Stream.of(Context.values()).flatMap(context -> rows(context).stream()))
                .allSatisfy(row -> assertThat(row).hasSize(COLUMNS))
                .allSatisfy(row -> assertThat(row.subList(0, RULES)).noneMatch(String::isEmpty))
                .allSatisfy(row -> assertThat(row.subList(EVENTS, COLUMNS)).noneMatch(String::isEmpty));
    }

    @Test
    void the_column_of_the_rules_holds_rules_only() {
        assertThat(names(RULES)).allMatch(EventModelPageTest::isRule);
    }

    static Stream<String> commands() {
        return Stream.of(Context.values()).flatMap(context -> context.commands().stream());
    }

    /** Without what nearly every command of the context meets, which is said once above its rows. */
    private static Set<String> met(String command) {
        Set<String> met = new TreeSet<>(Deciding.rules(command));
        met.removeAll(saidOnce());
        return met;
    }

    private static Set<String> saidOnce() {
        return CODE.matcher(wholePage().replaceAll("(?m)^\\|.*", ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> row(String command) {
        return Stream.of(Context.values())
                .flatMap(context -> rows(context).stream())
                .filter(row -> row.get(COMMAND).equals("`" + command + "`"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<String> row, int column) {
        return CODE.matcher(row.get(column))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean isRule(String name) {
        return name.matches("[A-Z_]+");
    }

    private static List<String> names(int column) {
        return Stream.of(Context.values())
                .flatMap(context -> names(context, column).stream())
                .toList();
    }

    private static List<String> names(Context context, int column) {
        List<String> names = new ArrayList<>();
        for (List<String> row : rows(context)) {
            CODE.matcher(row.get(column)).results().map(found -> found.group(1)).forEach(names::add);
        }
        return names;
    }

    private static String wholePage() {
        return Documents.read("event-model.md");
    }

    private static List<List<String>> rows(Context context) {
        String section =
                wholePage().split("\n## " + context.heading + "\n", 2)[1].split("\n## ", 2)[0];
        return section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| who ") && !line.startsWith("| ---"))
                .map(EventModelPageTest::cells)
                .toList();
    }

    private static List<String> cells(String row) {
        return Stream.of(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }
}

package be.lerendnetwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.shared.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code docs/event-model.md} maps the commands, rules and events of the code, each of them, and nothing else. */
class EventModelPageTest {

    private static final int COMMAND = 2;
    private static final int RULES = 3;
    private static final int EVENTS = 4;
    private static final int COLUMNS = 7;
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

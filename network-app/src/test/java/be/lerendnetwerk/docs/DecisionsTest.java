package be.lerendnetwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each decision says what else was thought of, and is on the list. */
class DecisionsTest {

    private static final Path DECISIONS = Path.of("..", "docs", "decisions");

    @Test
    void each_says_status_context_decision_alternatives_and_consequences_in_this_order() throws IOException {
        for (Path decision : all()) {
            assertThat(Files.readAllLines(decision))
                    .as(decision.toString())
                    .anyMatch(line -> line.startsWith("**Status:** "))
                    .filteredOn(line -> line.startsWith("#"))
                    .hasSize(5)
                    .satisfies(headings -> assertThat(headings.get(0))
                            .startsWith("# "
                                    + Integer.parseInt(
                                            decision.getFileName().toString().substring(0, 4))
                                    + ". "))
                    .endsWith("## Context", "## Decision", "## Alternatives", "## Consequences");
        }
    }

    @Test
    void each_is_on_the_list_and_its_number_is_its_own() throws IOException {
        String list = Files.readString(DECISIONS.resolve("README.md"));
        List<String> names =
                all().stream().map(path -> path.getFileName().toString()).toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(list)
                .contains("- [" + name.substring(0, 4) + "](" + name + ") "));
        assertThat(names.stream().map(name -> name.substring(0, 4))).doesNotHaveDuplicates();
    }

    private static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .toList();
        }
    }
}

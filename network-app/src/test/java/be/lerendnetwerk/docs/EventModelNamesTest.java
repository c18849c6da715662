package be.lerendnetwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.served.RealReadModels;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;

/** The read models and the pages that {@code docs/event-model.md} names exist, and no page is left out. */
class EventModelNamesTest {

    private static final int PAGE = 1;
    private static final int READ_MODELS = 5;
    private static final int SHOWN_ON = 6;

    /** Where each page is. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("Home", "/"),
            Map.entry("Series", "/series"),
            Map.entry("Session", "/sessions/{id}"),
            Map.entry("Organisations", "/organisations"),
            Map.entry("Organisation", "/organisations/{id}"),
            Map.entry("Participants", "/participants"),
            Map.entry("Participant", "/participants/{id}"),
            Map.entry("Rotation", "/rotation"),
            Map.entry("Cases", "/cases"),
            Map.entry("Case", "/cases/{id}"),
            Map.entry("Islands and bridges", "/islands"),
            Map.entry("Methods and tips", "/methods"));

    /** Pages that show no event of their own: the frame around them, and what shows them all. */
    private static final Set<String> OTHER_PAGES = Set.of(
            "/series/{id}",
            "/sessions/{id}/report",
            "/participants/{id}/erase",
            "/do/{command}",
            "/import",
            "/log",
            "/log/{position}",
            "/log/rebuild",
            "/why",
            "/status",
            "/sign-in",
            "/unsent",
            "/series/{id}/conclude");

    @Test
    void a_read_model_that_is_named_exists() throws IOException {
        Set<String> known = new TreeSet<>(RealReadModels.byName().keySet());
        known.addAll(Set.of("session-list", "session-notes", "invitations", "earlier-visits"));
        assertThat(named(READ_MODELS)).isNotEmpty().isSubsetOf(known);
        known.removeAll(named(READ_MODELS));
        assertThat(known).as("told by nothing but the log and the others").containsExactly("case-history", "venues");
    }

    @Test
    void a_page_that_is_named_exists() throws IOException {
        Set<String> named = new TreeSet<>(named(PAGE));
        named.addAll(named(SHOWN_ON));
        named.removeAll(Set.of("Every page", "and wherever the name stands", "and wherever the name stood"));
        assertThat(named).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }

    @Test
    void every_page_is_named_or_shows_no_event_of_its_own() {
        Set<String> addresses = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("be.lerendnetwerk.app").stream()
                        .filter(type -> !type.getPackageName().endsWith(".api"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GetMapping.class))
                        .flatMap(EventModelNamesTest::addresses)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(PAGES.values().stream(), OTHER_PAGES.stream())
                        .toList());
    }

    private static Stream<String> addresses(JavaMethod method) {
        GetMapping mapping = method.getAnnotationOfType(GetMapping.class);
        return Stream.concat(Stream.of(mapping.value()), Stream.of(mapping.path()));
    }

    private static Set<String> named(int column) throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "event-model.md")).stream()
                .filter(line -> line.startsWith("| coordinator |"))
                .map(line -> List.of(line.substring(1).split("\\|", -1)).get(column))
                .flatMap(cell -> Stream.of(cell.replaceAll("\\(.*?\\)", "").split(",", -1)))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}

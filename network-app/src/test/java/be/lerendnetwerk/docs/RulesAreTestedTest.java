package be.lerendnetwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.desk.LogRule;
import be.lerendnetwerk.domain.shared.Rule;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule is named by a test that sees it broken. */
class RulesAreTestedTest {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z]+(_[A-Z]+)+\\b");

    @Test
    void every_rule_is_named_in_a_test() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(50).isSubsetOf(namedInTests());
    }

    private static Set<String> rules() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("be.lerendnetwerk.domain", LogRule.class.getPackageName())
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(rule -> ((Rule) rule).name())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namedInTests() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String module : List.of("network-domain", "network-app")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
                for (Path file : files.filter(path -> path.toString().endsWith("Test.java"))
                        .filter(path ->
                                !Objects.requireNonNull(path.getParent()).endsWith("docs"))
                        .toList()) {
                    NAME.matcher(Files.readString(file))
                            .results()
                            .map(name -> name.group())
                            .forEach(named::add);
                }
            }
        }
        return named;
    }
}

package be.lerendnetwerk.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.shared.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} lists the rules of the code, all of them, and nothing else. */
class RulesPageTest {

    private static final String INTRODUCTION = """
            # Rules

            The laws of a learning network, as the software keeps them. A person whose command breaks one reads the sentence
            in their language; a program reads the name. [The event model](event-model.md) says which command can break which.

            | | what comes of breaking it |
            | --- | --- |
            | hard | refused by the thing itself, which knows all it needs |
            | soft | refused at the door, by what the read models know of other things |
            | warning | done all the same; the answer says that it is unusual |
            | soft warning | likewise, by what the read models know of other things |
            """;

    @Test
    void the_page_lists_the_rules_of_the_code() throws IOException {
        Documents.isUpToDate(
                "rules.md",
                INTRODUCTION
                        + Arrays.stream(Context.values())
                                .map(RulesPageTest::section)
                                .collect(joining()));
    }

    @Test
    void no_rule_of_the_domain_is_left_out() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("be.lerendnetwerk.domain")
                                .stream()
                                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                                .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(Context.allRules().stream()
                        .map(rule -> rule.getClass().getName())
                        .distinct()
                        .toList());
    }

    @Test
    void a_rule_is_a_plain_sentence_in_both_languages() {
        assertThat(Context.allRules())
                .flatExtracting(Rule::dutch, Rule::english)
                .allMatch(sentence -> ((String) sentence).matches("[A-Z][^|]{15,}\\."));
    }

    @Test
    void a_rule_has_its_name_to_itself() {
        assertThat(Context.allRules()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    private static String section(Context context) {
        return "\n## " + context.heading + "\n\n| rule | | Nederlands | English |\n| --- | --- | --- | --- |\n"
                + context.rules().stream().map(RulesPageTest::row).collect(joining());
    }

    private static String row(Rule rule) {
        return "| `%s` | %s | %s | %s |\n".formatted(rule.name(), word(rule.weight()), rule.dutch(), rule.english());
    }

    private static String word(Rule.Weight weight) {
        return switch (weight) {
            case REFUSES -> "hard";
            case REFUSES_AT_THE_DOOR -> "soft";
            case WARNS -> "warning";
            case WARNS_AT_THE_DOOR -> "soft warning";
        };
    }
}

package be.lerendnetwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that a page shows exists in Dutch and in English, and no template speaks for itself. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[}(]");

    @Test
    void every_key_is_in_both_languages() throws IOException {
        for (Path dutch : bundles()) {
            Path english =
                    dutch.resolveSibling(dutch.getFileName().toString().replace(".properties", "_en.properties"));
            assertThat(keys(english))
                    .as(dutch.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(keys(dutch));
        }
    }

    @Test
    void every_key_that_a_template_uses_exists() throws IOException {
        List<String> known = new ArrayList<>();
        for (Path bundle : bundles()) {
            known.addAll(keys(bundle));
        }
        assertThat(usedKeys()).isNotEmpty().allSatisfy(key -> assertThat(known).contains(key));
    }

    @Test
    void no_template_speaks_for_itself() throws IOException {
        for (Path template : templates()) {
            assertThat(UntranslatedText.in(Files.readString(template)))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Nog geen sessie</p>",
                "<p th:if=\"${a > 1}\">Nog geen sessie</p>",
                "<p><span th:text=\"#{a}\">x</span> sessies</p>",
                "<p th:text=\"#{a}\">x</p>sessies",
                "<ul><li><br>sessies</li></ul>",
                "<button name=\"a\">Sessies</button>",
                "<a aria-label=\"Sessies\" th:text=\"#{a}\">x</a>",
                "<a title='Sessies' th:text=\"#{a}\">x</a>",
                "<input placeholder=\"sessies\">",
                "<img alt=\"sessies\" src=\"a.svg\">",
                "<input type=\"submit\" value=\"Sessies\">",
                "<p th:text=\"|${a} sessies|\">x</p>",
                "<a th:title=\"|sessies ${a}|\" th:text=\"${a}\">x</a>",
            })
    void text_that_is_not_translated_is_noticed(String wrong) {
        assertThat(UntranslatedText.in(wrong)).singleElement().asString().containsIgnoringCase("sessie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{a}\">Nog <b>geen</b> sessie</p>",
                "<p>[[#{sessies}]] · 3</p>",
                "<!--/* sessies */--><style>sessies { }</style>",
                "<a aria-label=\"Sessies\" th:aria-label=\"#{a}\" th:attr=\"title=#{a}\" title=\"Sessies\" th:text=\"${a}\">x</a>",
                "<input type=\"hidden\" value=\"sessies\"><button value=\"sessies\" th:text=\"#{a}\">x</button>",
                "<p th:text=\"|${sessies}, ${a}|\">x</p>",
            })
    void text_that_is_translated_is_left_alone(String right) {
        assertThat(UntranslatedText.in(right)).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("texts"))) {
            return files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .toList();
        }
    }

    private static List<String> keys(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().sorted().toList();
    }

    private static List<String> usedKeys() throws IOException {
        List<String> used = new ArrayList<>();
        for (Path template : templates()) {
            USED.matcher(Files.readString(template))
                    .results()
                    .map(key -> key.group(1))
                    .forEach(used::add);
        }
        return used;
    }
}

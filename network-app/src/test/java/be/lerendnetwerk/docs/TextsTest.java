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
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : files.filter(Files::isRegularFile).toList()) {
                var matcher = USED.matcher(Files.readString(template));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        return used;
    }
}

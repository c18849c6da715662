package be.lerendnetwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every relative link in the documents leads somewhere. */
class LinksTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void every_relative_link_resolves() throws IOException {
        assertThat(documents()).isNotEmpty();
        assertThat(documents().stream().flatMap(document -> deadLinks(document).stream()))
                .isEmpty();
    }

    @Test
    void a_dead_link_is_noticed() {
        assertThat(deadLinks(ROOT.resolve("README.md"), "[nowhere](docs/nowhere.md)"))
                .containsExactly("README.md: docs/nowhere.md");
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static List<String> deadLinks(Path document) {
        try {
            return deadLinks(document, Files.readString(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> deadLinks(Path document, String text) {
        List<String> dead = new ArrayList<>();
        var links = LINK.matcher(text);
        while (links.find()) {
            if (!Files.exists(document.resolveSibling(links.group(1)))) {
                dead.add(ROOT.relativize(document) + ": " + links.group(1));
            }
        }
        return dead;
    }
}

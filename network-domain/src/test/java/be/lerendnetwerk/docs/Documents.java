package be.lerendnetwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that follow from the code; {@code -Dregenerate} writes them anew. */
final class Documents {

    private static final Path DOCS = Path.of("..", "docs");

    private Documents() {}

    static String read(String name) {
        try {
            return Files.readString(DOCS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void isUpToDate(String name, String asTheCodeSays) throws IOException {
        if (System.getProperty("regenerate") != null) {
            Files.writeString(DOCS.resolve(name), asTheCodeSays);
        }
        assertThat(read(name))
                .as("docs/%s says what the code says; -Dregenerate writes it anew", name)
                .isEqualTo(asTheCodeSays);
    }
}

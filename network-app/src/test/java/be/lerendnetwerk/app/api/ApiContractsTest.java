package be.lerendnetwerk.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.projection.asking.ReadModel;
import be.lerendnetwerk.served.RealReadModels;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What programs rely on: the names and columns of the read models, in their order, and the names and fields of the
 * commands. A change here breaks somebody's program; what is new is added at the end. {@code -Dregenerate} writes the
 * files anew, for whoever means it.
 */
class ApiContractsTest {

    private static final Path CONTRACTS = Path.of("src/test/resources/contracts/api");

    static Collection<ReadModel<?>> readModels() {
        return RealReadModels.byName().values();
    }

    @ParameterizedTest
    @MethodSource("readModels")
    void a_read_model_has_these_columns_in_this_order(ReadModel<?> model) throws IOException {
        List<String> columns = Column.of(model.row()).stream()
                .map(column -> column.name() + " " + type(column.component()))
                .toList();
        isAsPromised("read-models/" + model.name() + ".txt", columns);
    }

    @Test
    void there_are_these_read_models() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve("read-models"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(RealReadModels.byName().keySet());
        }
    }

    @Test
    void there_are_these_commands_with_these_fields() throws IOException {
        isAsPromised(
                "commands.txt",
                CommandCatalogue.all().values().stream()
                        .map(ApiContractsTest::line)
                        .sorted()
                        .toList());
    }

    private static String line(CommandShape shape) {
        return shape.fields().stream()
                .map(field -> String.join("|", field.names()) + ":" + type(field.component())
                        + (field.required() && !field.name().equals(shape.made()) ? "" : "?"))
                .collect(Collectors.joining(" ", shape.name() + " ", ""));
    }

    private static String type(RecordComponent component) {
        return component
                .getGenericType()
                .getTypeName()
                .replaceAll("([a-z0-9]+\\.)+", "")
                .replaceAll(".*\\$", "");
    }

    private static void isAsPromised(String file, List<String> lines) throws IOException {
        Path contract = CONTRACTS.resolve(file);
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(contract.getParent());
            Files.write(contract, lines);
        }
        assertThat(lines).as(file).containsExactlyElementsOf(Files.readAllLines(contract));
    }
}

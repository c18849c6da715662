package be.lerendnetwerk.app.log.names;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.keys.Sealing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was ever stored is read for ever. Each file is an event as it may lie in somebody's log; whoever changes an event
 * adds a file for the new revision and leaves the old one as it is.
 */
class ContractsTest {

    private static final Path CONTRACTS = Path.of("src/test/resources/contracts");
    private static final StoredNames NAMES = StoredNames.ofTheDomain();

    /** Nothing is sealed here: a contract holds what is sealed already. */
    private static final Sealing NONE = (value, type, path) -> {
        throw new AssertionError("A value in a contract is sealed or erased.");
    };

    private final EventSerializer serializer = new EventSerializer(NAMES, () -> NONE);
    private final JsonMapper json = JsonMapper.shared();

    static Collection<StoredName> names() {
        return NAMES.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_stored_is_read_by_the_newest_code_and_written_the_same(StoredName name) throws IOException {
        String stored = Files.readString(CONTRACTS.resolve(fileOf(name)));
        Object event = serializer.deserialize(new SimpleSerializedObject<>(
                stored, String.class, new SimpleSerializedType(name.type(), name.revision())));
        String written = serializer.serialize(event, String.class).getData();
        assertThat(json.readTree(written)).isEqualTo(json.readTree(stored));
        assertThat(json.readTree(stored).propertyNames())
                .containsExactlyElementsOf(json.readTree(written).propertyNames());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_contract_shows_every_component_with_a_value(StoredName name) throws IOException {
        JsonNode contract = json.readTree(Files.readString(CONTRACTS.resolve(fileOf(name))));
        assertThat(contract.values()).isNotEmpty().noneMatch(JsonNode::isNull);
    }

    @Test
    void every_name_that_was_ever_stored_stays_known_and_a_new_one_is_put_on_the_list() throws IOException {
        List<String> listed = Files.readAllLines(CONTRACTS.resolve("stored-names.txt"));
        assertThat(names().stream().map(name -> name.type() + " " + name.revision()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void every_contract_is_of_a_name_on_the_list() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            names().stream().map(ContractsTest::fileOf).toList());
        }
    }

    private static String fileOf(StoredName name) {
        return name.type() + "." + name.revision() + ".json";
    }
}

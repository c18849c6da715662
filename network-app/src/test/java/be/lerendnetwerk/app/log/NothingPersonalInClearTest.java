package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.keys.Personals;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ErasureGround;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.participant.command.CorrectParticipant;
import be.lerendnetwerk.domain.participant.command.EraseParticipant;
import be.lerendnetwerk.domain.participant.command.RegisterParticipant;
import be.lerendnetwerk.domain.participant.event.ParticipantRegistered;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people type about people leaves the process sealed, whatever happens to it. */
@ExtendWith(OutputCaptureExtension.class)
class NothingPersonalInClearTest {

    private static final String NAME = "Zonnebloem Voorbeeldpersoon";
    private static final String EMAIL = "zonnebloem@voorbeeld.example";

    private final ParticipantId person = new ParticipantId(UUID.randomUUID());

    @TempDir
    private Path folder;

    @Test
    void neither_the_files_of_the_database_nor_the_log_lines_tell_what_was_typed(CapturedOutput lines)
            throws IOException {
        try (Node node = Node.on(folder)) {
            register(node);
            assertThatThrownBy(() -> register(node)).isNotNull();
            assertThat(storedName(node)).isEqualTo(NAME);
            node.desk().submit(new EraseParticipant(person, ErasureGround.REQUESTED), Submission.by("local"));
            assertThat(storedName(node)).isNull();
            assertThatThrownBy(() ->
                            node.desk().submit(new CorrectParticipant(person, NAME, EMAIL), Submission.by("local")))
                    .isInstanceOf(RuleBroken.class);
            assertNothingInClear();
        }
        assertNothingInClear();
        assertThat(lines.getAll()).doesNotContain("Zonnebloem").doesNotContain("zonnebloem");
    }

    @Test
    void an_erasure_outlives_a_restart() {
        try (Node node = Node.on(folder)) {
            register(node);
            node.desk().submit(new EraseParticipant(person, ErasureGround.REQUESTED), Submission.by("local"));
        }
        try (Node node = Node.on(folder)) {
            assertThat(storedName(node)).isNull();
        }
    }

    @Test
    void what_was_written_before_a_restart_is_read_after_it() {
        try (Node node = Node.on(folder)) {
            register(node);
        }
        try (Node node = Node.on(folder)) {
            assertThat(storedName(node)).isEqualTo(NAME);
        }
    }

    private void register(Node node) {
        node.desk()
                .submit(
                        new RegisterParticipant(person, new OrganisationId(UUID.randomUUID()), NAME, EMAIL, null),
                        Submission.by("local"));
    }

    private @Nullable String storedName(Node node) {
        ParticipantRegistered event = (ParticipantRegistered)
                node.get(EventStore.class).readEvents(person.toString()).next().getPayload();
        return node.get(Personals.class).open(event.name()).text();
    }

    private void assertNothingInClear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Zonnebloem", "zonnebloem");
                assertThat(new String(bytes, StandardCharsets.UTF_16BE)).doesNotContain("Zonnebloem", "zonnebloem");
            }
        }
    }
}

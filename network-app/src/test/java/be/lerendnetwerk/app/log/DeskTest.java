package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

    @Test
    void an_answer_names_the_position(@TempDir Path folder) {
        try (Node node = Node.on(folder)) {
            Answer answer = node.desk().submit(new FoundNetwork("Netwerk", null, null), Submission.by("local"));
            assertThat(answer.position()).isEqualTo(1);
            assertThat(answer.version()).isZero();
        }
        try (Node node = Node.on(folder)) {
            assertThat(node.get(LogPositions.class).head()).isEqualTo(1);
        }
    }
}

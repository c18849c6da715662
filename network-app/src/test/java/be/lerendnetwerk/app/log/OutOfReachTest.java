package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.problem.OutOfReach;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutOfReachTest {

    @Test
    void a_server_that_is_not_there_is_told_and_taken_up_again(@TempDir Path folder) throws Exception {
        try (Postgres postgres = Postgres.in(folder.resolve("postgres"));
                Node node = Node.with(postgres.properties())) {
            submit(node);
            postgres.killAndRestart(() -> assertThat(OutOfReach.isSignOf(catchThrowable(() -> submit(node))))
                    .isTrue());
            submit(node);
            assertThat(node.get(LogPositions.class).head()).isEqualTo(2);
        }
    }

    @Test
    void another_failure_is_none() {
        assertThat(OutOfReach.isSignOf(new IllegalStateException(new SQLException("no such table", "42P01"))))
                .isFalse();
        assertThat(OutOfReach.isSignOf(new IllegalStateException(new SQLException("of no state"))))
                .isFalse();
    }

    private static void submit(Node node) {
        node.desk()
                .submit(
                        new AdmitOrganisation(new OrganisationId(UUID.randomUUID()), "Organisatie", null, null),
                        Submission.by("local"));
    }
}

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
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
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

    @Test
    void a_file_that_was_given_up_is_its_disk_s_trouble_and_is_not_called_damaged() {
        Exception full = new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "no room");
        assertThat(OutOfReach.isSignOfItsDisk(new IllegalStateException(full))).isTrue();
        assertThat(OutOfReach.isSignOfItsDisk(new IllegalStateException(new SQLException("closed", "90098"))))
                .isTrue();
        assertThat(OutOfReach.isSignOfItsDisk(new IllegalStateException(new SQLException("no such table", "42P01"))))
                .isFalse();
        assertThat(DamagedAnalyzer.told(full)).contains("make room on its disk").doesNotContain("backup");
        assertThat(DamagedAnalyzer.told(new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, "hole")))
                .contains("put the latest backup in its place");
    }

    private static void submit(Node node) {
        node.desk()
                .submit(
                        new AdmitOrganisation(new OrganisationId(UUID.randomUUID()), "Organisatie", null, null),
                        Submission.by("local"));
    }
}

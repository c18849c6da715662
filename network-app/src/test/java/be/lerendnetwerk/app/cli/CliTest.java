package be.lerendnetwerk.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.desk.LogIsReadOnly;
import be.lerendnetwerk.app.desk.OutcomeUnknown;
import be.lerendnetwerk.app.desk.SomebodyWasFirst;
import be.lerendnetwerk.app.log.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

class CliTest {

    @TempDir
    Path data;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Status> health = new ArrayList<>();

    private int run(String... arguments) {
        return Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void help_lists_the_commands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve", "demo", "import", "rebuild", "status", "--data");
    }

    @Test
    void what_is_not_understood_ends_with_two() {
        assertThat(run("onbekend")).isEqualTo(2);
        assertThat(run("import")).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void a_folder_that_is_not_there_is_a_sentence() {
        assertThat(run("import", folder.resolve("weg").toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("There is no folder or zip").doesNotContain("\tat ");
    }

    @Test
    void an_import_ends_when_everything_shows_it_and_a_rebuild_finds_it_equal() throws IOException {
        Files.write(folder.resolve("network.csv"), List.of("name", "N"));
        assertThat(run("import", folder.toString(), "--data", data.toString())).isZero();
        assertThat(out.toString()).contains("Written up to position 1");
        assertThat(run("status", "--data=" + data)).isZero();
        assertThat(out.toString()).contains("Log: position 1", "network: 1");
        assertThat(run("rebuild", "--data=" + data)).isZero();
        assertThat(out.toString()).contains("They are equal.");
    }

    @Test
    void faults_are_told_and_nothing_is_written() throws IOException {
        Files.write(folder.resolve("network.csv"), List.of("name", "N", "M"));
        Files.write(folder.resolve("notes.csv"), List.of("a note"));
        assertThat(run("import", folder.toString(), "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("network.csv:3: there is a network on line 2 already", "1 fault; nothing was written.");
        assertThat(out.toString()).containsOnlyOnce("Warning: notes.csv: is not a known file and is not read");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void faults_are_told_of_a_second_import_as_well() throws IOException {
        Files.write(folder.resolve("network.csv"), List.of("name", "N"));
        assertThat(run("import", folder.toString(), "--data", data.toString())).isZero();
        Files.write(folder.resolve("network.csv"), List.of("name", "M"));
        assertThat(run("import", folder.toString(), "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("network.csv:2: name was 'N'", "1 fault; nothing was written.");
    }

    @Test
    void the_database_is_written_anew_after_an_import_and_whenever_asked() throws IOException {
        List<String> organisations = new ArrayList<>(List.of("organisation,name"));
        for (int i = 0; i < 1_500; i++) {
            organisations.add("o" + i + ",Organisatie " + i);
        }
        Files.write(folder.resolve("organisations.csv"), organisations);
        assertThat(run("import", folder.toString(), "--data", data.toString())).isZero();
        assertThat(Files.size(data.resolve("network.mv.db"))).isLessThan(4L << 20);
        assertThat(run("compact", "--data", data.toString())).isZero();
        assertThat(out.toString()).contains("MB now, and had ");
        assertThat(data.toFile().list())
                .containsExactlyInAnyOrder("network.mv.db", "network.mv.db.opening", "master.key");
        assertThat(run("rebuild", "--data=" + data)).isZero();
        assertThat(out.toString()).contains("1500 events replayed", "They are equal.");
    }

    @Test
    void a_server_first_writes_a_file_anew_of_which_most_is_no_longer_in_use() throws Exception {
        Files.write(folder.resolve("network.csv"), List.of("name", "N"));
        assertThat(run("import", folder.toString(), "--data", data.toString())).isZero();
        try (Connection connection = Database.in(data).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE used AS SELECT x, random_uuid() FROM system_range(1, 1000)");
            statement.execute("CREATE TABLE no_longer_used AS SELECT x, secure_rand(1000000) FROM system_range(1, 80)");
            statement.execute("DROP TABLE no_longer_used");
        }
        serving("serve", "--data=" + data, "--server.port=0");
        assertThat(out.toString()).contains("Most of the database file is no longer in use", "MB now, and had ");
        assertThat(Files.size(data.resolve("network.mv.db"))).isLessThan(8L << 20);
        out.getBuffer().setLength(0);
        serving("serve", "--data=" + data, "--server.port=0");
        assertThat(out.toString()).doesNotContain("no longer in use", "MB now");
        assertThat(run("status", "--data=" + data)).isZero();
        assertThat(out.toString()).contains("Log: position 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compact", "status", "serve"})
    void nobody_begins_with_a_file_that_another_process_opens_or_writes_anew(String command) throws Exception {
        Files.write(folder.resolve("network.csv"), List.of("name", "N"));
        assertThat(run("import", folder.toString(), "--data", data.toString())).isZero();
        try (FileChannel other = FileChannel.open(data.resolve("network.mv.db.opening"), StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(run(command, "--data=" + data)).isEqualTo(1);
            assertThat(err.toString()).contains("in use by another process", "try again when that has ended");
        }
        assertThat(run("compact", "--data=" + data)).isZero();
    }

    @Test
    void what_is_not_there_is_not_compacted() {
        assertThat(run("compact", "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("There is no network in ");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void what_looks_at_a_network_makes_none() {
        Path nowhere = data.resolve("nowhere");
        assertThat(run("status", "--data=" + nowhere)).isEqualTo(1);
        assertThat(run("rebuild", "--data", nowhere.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("There is no network in " + nowhere));
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void an_empty_name_of_a_folder_and_what_is_no_port_are_told_as_a_sentence() {
        assertThat(run("status", "--data=")).isEqualTo(1);
        assertThat(run("serve", "--data=" + data, "--server.port=abc")).isEqualTo(1);
        assertThat(run("--data=" + data, "--server.port=99999")).isEqualTo(1);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("The data folder has an empty name"),
                        line -> assertThat(line).startsWith("'abc' is not a port"),
                        line -> assertThat(line).startsWith("'99999' is not a port"));
    }

    @Test
    void an_option_of_a_command_is_its_own_with_a_value_as_well() {
        assertThat(run("import", folder.resolve("weg").toString(), "--adopt=true"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--adopt=true");
    }

    @Test
    void a_rebuild_adopts_with_a_value_as_well() throws IOException {
        Files.write(folder.resolve("network.csv"), List.of("name", "N"));
        assertThat(run("import", folder.toString(), "--data", data.toString())).isZero();
        assertThat(run("rebuild", "--adopt=true", "--data=" + data)).isZero();
        assertThat(out.toString()).contains("The rebuilt tables are in use now.");
    }

    @Test
    void what_fails_because_everything_is_being_closed_is_not_told() throws Exception {
        var failed = new IllegalStateException("HikariDataSource (log) has been closed");
        var line = new CommandLine(new Cli()).setErr(new PrintWriter(err, true));
        assertThat(new Sorry(() -> true).handleExecutionException(failed, line, line.parseArgs()))
                .isEqualTo(1);
        assertThat(err.toString()).isEmpty();
        assertThat(new Sorry(() -> false).handleExecutionException(failed, line, line.parseArgs()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("has been closed");
    }

    @Test
    void what_the_desk_refuses_is_a_sentence() throws Exception {
        var line = new CommandLine(new Cli()).setErr(new PrintWriter(err, true));
        for (RuntimeException refused : List.of(
                new SomebodyWasFirst(new IllegalStateException("lost")),
                new LogIsReadOnly("the disk is full"),
                new OutcomeUnknown(true))) {
            assertThat(new Sorry(() -> false).handleExecutionException(refused, line, null))
                    .isEqualTo(1);
        }
        assertThat(err.toString())
                .contains("were first", "the disk is full", "as a whole or not at all")
                .doesNotContain("\tat ");
    }

    @Test
    void what_cannot_be_read_any_more_is_a_sentence() throws Exception {
        var line = new CommandLine(new Cli()).setErr(new PrintWriter(err, true));
        new Sorry(() -> false)
                .handleExecutionException(
                        new IllegalStateException(new MVStoreException(6, "chunk 12 not found")), line, null);
        assertThat(err.toString()).contains("is damaged").doesNotContain("chunk");
    }

    @Test
    void a_server_says_who_may_enter() {
        serving("serve", "--data=" + data, "--server.port=0");
        assertThat(out.toString()).contains("No accounts: this machine only", "recorded as \"local\"");
    }

    @Test
    void the_demo_says_who_may_enter() {
        serving("demo", "--server.port=0");
        assertThat(out.toString()).contains("Demo: this machine only", "coordinator, auditor or analyst");
    }

    @Test
    void the_demo_is_up_once_its_story_was_told() {
        serving("demo", "--server.port=0");
        assertThat(health).containsExactly(Status.DOWN, Status.UP);
    }

    @Test
    void a_demo_for_other_machines_is_refused_with_a_sentence() {
        assertThat(run("demo", "--server.port=0", "--server.address=0.0.0.0")).isEqualTo(1);
        assertThat(err.toString()).contains("0.0.0.0").doesNotContain("\tat ");
    }

    /** Runs what goes on running, and stops it. */
    private void serving(String... arguments) {
        List<ConfigurableApplicationContext> started = new ArrayList<>();
        SpringApplicationRunListener listener = new SpringApplicationRunListener() {
            @Override
            public void contextPrepared(ConfigurableApplicationContext context) {
                started.add(context);
            }

            @Override
            public void started(ConfigurableApplicationContext context, @Nullable Duration took) {
                health.add(healthOf(context));
            }

            @Override
            public void ready(ConfigurableApplicationContext context, @Nullable Duration took) {
                health.add(healthOf(context));
            }
        };
        try {
            SpringApplication.withHook(
                    application -> listener, () -> assertThat(run(arguments)).isEqualTo(Cli.RUNNING));
        } finally {
            started.forEach(ConfigurableApplicationContext::close);
        }
    }

    private static Status healthOf(ConfigurableApplicationContext context) {
        return Objects.requireNonNull(context.getBean("networkHealthIndicator", HealthIndicator.class)
                        .health())
                .getStatus();
    }

    @Test
    void the_story_of_the_demo_moves_by_whole_weeks_to_one_to_two_weeks_ahead() throws IOException {
        var planned = LocalDate.of(2023, 10, 12);
        for (int day = 0; day < 15; day++) {
            var today = LocalDate.of(2026, 11, 23).plusDays(day);
            assertThat(planned.plusWeeks(DemoStory.weeksToMove(today)))
                    .isBetween(today.plusDays(7), today.plusDays(13));
        }
    }
}

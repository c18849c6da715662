package be.lerendnetwerk.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.domain.cases.CaseRule;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.OrganisationRule;
import be.lerendnetwerk.domain.organisation.command.LeaveNetwork;
import be.lerendnetwerk.domain.participant.ErasureGround;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.participant.ParticipantRule;
import be.lerendnetwerk.domain.participant.command.EraseParticipant;
import be.lerendnetwerk.domain.participant.command.LeaveGroup;
import be.lerendnetwerk.domain.participant.command.MoveParticipant;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.SeriesRule;
import be.lerendnetwerk.domain.series.command.ConcludeSeries;
import be.lerendnetwerk.domain.session.DeviationKind;
import be.lerendnetwerk.domain.session.DeviationReason;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.SessionRule;
import be.lerendnetwerk.domain.session.command.CloseSession;
import be.lerendnetwerk.domain.session.command.HostSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetImportTest {

    private static final List<DeviationReason> UNEXPLAINED = Stream.of(DeviationKind.values())
            .map(kind -> new DeviationReason(kind, "Vergeten."))
            .toList();

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private ImportReport take(Installation installation, Path from) throws IOException {
        return installation.sheets().take(from, ImportProgress.UNHEARD);
    }

    private static List<String> english(List<Finding> findings) {
        return findings.stream().map(Finding::english).toList();
    }

    @Test
    void the_story_of_sint_niklaas_is_told_once_however_often_it_is_imported() throws IOException {
        long head;
        try (var installation = Installation.on(data)) {
            ImportReport report = take(installation, SintNiklaas.folder());
            assertThat(report.faults()).isEmpty();
            assertThat(report.warnings()).isEmpty();
            assertThat(unusual(report))
                    .containsExactly("sessions.csv:7: No organisation of the network hosts this session.");
            assertThat(report.sheets().get(Sheet.ATTENDANCE)).isEqualTo(new ImportReport.Count(92, 92, 0));
            head = installation.positions().head();
            assertThat(report.position()).isEqualTo(head).isGreaterThan(200);
            assertThat(installation.positions().at(LocalDate.of(2022, 9, 14))).isZero();
            assertThat(installation.positions().at(LocalDate.of(2022, 9, 15))).isBetween(40L, 80L);
        }
        try (var installation = Installation.on(data)) {
            ImportReport again = take(installation, SintNiklaas.folder());
            assertThat(again.isNothingNew()).isTrue();
            assertThat(again.written()).isFalse();
            assertThat(again.position()).isEqualTo(head);
            assertThat(installation.positions().head()).isEqualTo(head);
        }
    }

    @Test
    void nothing_personal_is_kept_in_clear_text() throws IOException {
        try (var installation = Installation.on(data)) {
            take(installation, SintNiklaas.folder());
            List<String> said = installation
                    .log()
                    .sql("SELECT said FROM imported_row")
                    .query(String.class)
                    .list();
            assertThat(said).hasSizeGreaterThan(150);
            assertThat(said)
                    .noneMatch(row -> row.contains("Noor V") || row.contains("\"p01\"") || row.contains("leeshoek"));
        }
    }

    @Test
    void nothing_is_written_unless_all_is_well() throws IOException {
        write("network.csv", "name", "N");
        write("organisations.csv", "organisation,name", "a,A", "b,");
        try (var installation = Installation.on(data)) {
            ImportReport report = take(installation, folder);
            assertThat(english(report.faults())).containsExactly("organisations.csv:3: name is empty");
            assertThat(report.written()).isFalse();
            assertThat(installation.positions().head()).isZero();
        }
    }

    @Test
    void a_rule_that_refuses_is_a_fault_of_the_row_and_undoes_the_whole() throws IOException {
        write("series.csv", "series,title,concluded", "s,S,yes");
        try (var installation = Installation.on(data)) {
            take(installation, folder);
            Files.delete(folder.resolve("series.csv"));
            write("network.csv", "name", "N");
            take(installation, folder);
            long head = installation.positions().head();
            Files.delete(folder.resolve("network.csv"));
            write("cases.csv", "case,organisation,title,learning_question,status", "c,a,T,V,closed");
            write("organisations.csv", "organisation,name", "a,A");
            take(installation, folder);
            write("insights.csv", "case,kind,text", "c,TIP,Te laat");
            write("organisations.csv", "organisation,name", "a,A", "b,B");
            ImportReport report = take(installation, folder);
            assertThat(english(report.faults()))
                    .containsExactly("insights.csv:2: This case is closed or withdrawn; reopen it first.");
            assertThat(report.faults().get(0).dutch()).contains("afgesloten");
            assertThat(installation.positions().head()).isEqualTo(head + 3);
        }
    }

    @Test
    void everything_that_rules_refuse_is_told_at_once_and_the_trial_tells_the_same() throws IOException {
        network();
        write("cases.csv", "case,organisation,title,learning_question,status", "c,a,T,V,closed", "d,a,T,V,proposed");
        try (var installation = Installation.on(data)) {
            take(installation, folder);
            String planned = id(installation, "SESSIONS", "2100-01-10");
            installation
                    .desk()
                    .submit(
                            new HostSession(
                                    SessionId.of(planned),
                                    OrganisationId.of(id(installation, "ORGANISATIONS", "\"b\"")),
                                    null),
                            Submission.by("local"));
            long head = installation.positions().head();
            write("insights.csv", "case,kind,text", "c,TIP,Te laat", "d,TIP,Op tijd", "c,TIP,Ook te laat");
            write("cases.csv", "case,organisation,title,learning_question,status", "d,a,T,V,cleared");
            write("sessions.csv", "series,number,date,status,host", "s,2,2100-01-10,planned,a");
            write("attendance.csv", "series,number,participant,status", "s,2,p,excused");
            List<String> faults = List.of(
                    "sessions.csv:2: Another organisation already hosts this session; it hands that back first.",
                    "insights.csv:2: This case is closed or withdrawn; reopen it first.",
                    "insights.csv:4: This case is closed or withdrawn; reopen it first.");
            assertThat(english(installation.sheets().tryOut(zip()).faults())).isEqualTo(faults);
            ImportReport real = take(installation, folder);
            assertThat(english(real.faults())).isEqualTo(faults);
            assertThat(real.faults().get(1).dutch()).contains("afgesloten");
            assertThat(installation.positions().head()).isEqualTo(head);
            Files.delete(folder.resolve("insights.csv"));
            write("sessions.csv", "series,number,date,status,host", "s,2,2100-01-10,planned,");
            assertThat(take(installation, folder).written()).isTrue();
            assertThat(installation.positions().head()).isEqualTo(head + 2);
        }
    }

    @Test
    void what_depends_on_a_row_that_is_refused_is_not_told_as_well() throws IOException {
        network();
        try (var installation = Installation.on(data)) {
            take(installation, folder);
            installation
                    .desk()
                    .submit(
                            new ConcludeSeries(SeriesId.of(id(installation, "SERIES", "\"s\""))),
                            Submission.by("local"));
            write("sessions.csv", "series,number,date,status", "s,3,2023-01-10,held");
            write("attendance.csv", "series,number,participant,status", "s,3,p,present", "s,3,q,present");
            assertThat(english(take(installation, folder).faults()))
                    .containsExactly("sessions.csv:2: " + SeriesRule.NOTHING_AFTER_THE_SERIES_ENDED.english());
        }
    }

    @Test
    void who_left_takes_no_part_from_that_day_on_and_the_days_before_are_history() throws IOException {
        network();
        try (var installation = Installation.on(data)) {
            take(installation, folder);
            String today = installation.today().toString();
            leave(installation);
            write(
                    "sessions.csv",
                    "series,number,date,status,host",
                    "s,3,2022-03-10,held,b",
                    "s,4," + today + ",held,b");
            write("attendance.csv", "series,number,participant,status", "s,3,q,present", "s,4,q,present");
            write("cases.csv", "case,organisation,title,learning_question,status", "c,b,T,V,proposed");
            List<String> faults = english(installation.sheets().tryOut(zip()).faults());
            assertThat(faults)
                    .containsExactly(
                            "attendance.csv:3: " + ParticipantRule.A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART.english(),
                            "attendance.csv:3: " + OrganisationRule.AN_ORGANISATION_THAT_LEFT_TAKES_NO_PART.english(),
                            "cases.csv:2: " + OrganisationRule.AN_ORGANISATION_THAT_LEFT_TAKES_NO_PART.english());
            assertThat(english(take(installation, folder).faults())).isEqualTo(faults);
        }
    }

    private static void leave(Installation installation) {
        installation
                .desk()
                .submit(
                        new LeaveNetwork(OrganisationId.of(id(installation, "ORGANISATIONS", "\"b\"")), "Weg."),
                        Submission.by("local"));
        installation.desk().submit(new LeaveGroup(ParticipantId.of(person(installation, "q"))), Submission.by("local"));
    }

    @Test
    void who_was_moved_in_the_network_itself_is_there_for_the_new_organisation() throws IOException {
        network();
        try (var installation = Installation.on(data)) {
            take(installation, folder);
            String b = id(installation, "ORGANISATIONS", "\"b\"");
            String p = person(installation, "p");
            installation
                    .desk()
                    .submit(new MoveParticipant(ParticipantId.of(p), OrganisationId.of(b)), Submission.by("local"));
            String today = installation.today().toString();
            write("sessions.csv", "series,number,date,status", "s,3," + today + ",held");
            write("attendance.csv", "series,number,participant,status", "s,3,p,present");
            assertThat(take(installation, folder).faults()).isEmpty();
            assertThat(installation
                            .log()
                            .sql("SELECT payload FROM events WHERE type_name = 'AttendanceRecorded'"
                                    + " AND payload LIKE '%" + p + "%' ORDER BY event_index DESC LIMIT 1")
                            .query(String.class)
                            .single())
                    .contains(b);
        }
    }

    @Test
    void what_is_unusual_is_told_by_file_and_line_before_and_after() throws IOException {
        network();
        write(
                "organisations.csv",
                "organisation,name,kind",
                "a,A,",
                "b,B,",
                "x,Museum De Wijzer,",
                "y,Museum De Wijzr,");
        write(
                "sessions.csv",
                "series,number,date,status,host,co_lead",
                "s,1,2022-01-10,held,a,b",
                "s,2,2100-01-10,planned,a,b");
        write(
                "cases.csv",
                "case,organisation,presenter,title,learning_question,status",
                "c,a,p,T,V,proposed",
                "d,b,p,T,V,proposed");
        List<String> unusual = List.of(
                "organisations.csv:5: " + OrganisationRule.A_NAME_BELONGS_TO_ONE_ORGANISATION.english(),
                "sessions.csv:3: " + SessionRule.EACH_TIME_ANOTHER_HOST.english(),
                "sessions.csv:3: " + SessionRule.EACH_TIME_ANOTHER_CO_LEAD.english(),
                "cases.csv:3: " + CaseRule.THE_PRESENTER_IS_OF_THE_ORGANISATION_OF_THE_CASE.english());
        try (var installation = Installation.on(data)) {
            assertThat(unusual(installation.sheets().tryOut(zip()))).hasSameElementsAs(unusual);
            assertThat(unusual(take(installation, folder))).hasSameElementsAs(unusual);
            write("organisations.csv", "organisation,name", "z,Museum De Wizer");
            write("sessions.csv", "series,number,date,status,host", "s,3,2023-01-10,planned,a");
            write("cases.csv", "case,organisation,presenter,title,learning_question,status", "e,b,p,T,V,proposed");
            assertThat(unusual(take(installation, folder)))
                    .containsExactlyInAnyOrder(
                            "organisations.csv:2: " + OrganisationRule.A_NAME_BELONGS_TO_ONE_ORGANISATION.english(),
                            "sessions.csv:2: " + SessionRule.EACH_TIME_ANOTHER_HOST.english(),
                            "cases.csv:2: " + CaseRule.THE_PRESENTER_IS_OF_THE_ORGANISATION_OF_THE_CASE.english());
        }
    }

    private static List<String> unusual(ImportReport report) {
        return report.unusual().stream()
                .flatMap(unusual -> unusual.places().stream()
                        .map(place -> place + ": " + unusual.rule().english()))
                .toList();
    }

    /** A network of two organisations with a person each, a held session and one to come. */
    private void network() throws IOException {
        write("network.csv", "name", "N");
        write("organisations.csv", "organisation,name", "a,A", "b,B");
        write("participants.csv", "participant,name,organisation", "p,P,a", "q,Q,b");
        write("series.csv", "series,title", "s,S");
        write("sessions.csv", "series,number,date,status", "s,1,2022-01-10,held", "s,2,2100-01-10,planned");
        write("attendance.csv", "series,number,participant,status", "s,1,p,present", "s,1,q,present");
    }

    private static String id(Installation installation, String sheet, String said) {
        return installation
                .log()
                .sql("SELECT row_id FROM imported_row WHERE sheet = ? AND said LIKE ?")
                .params(sheet, "%" + said + "%")
                .query(String.class)
                .single();
    }

    private static String person(Installation installation, String key) {
        return installation.secret().uuidFor("row", "participants.csv", key).toString();
    }

    private byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void what_was_done_in_the_network_already_is_taken_without_writing_anything() throws IOException {
        write("network.csv", "name", "N");
        write("series.csv", "series,title", "s,S");
        write("sessions.csv", "series,number,date,status", "s,1,2022-01-10,planned");
        try (var installation = Installation.on(data)) {
            take(installation, folder);
            installation.desk().submit(new CloseSession(session(installation), UNEXPLAINED), Submission.by("local"));
            long head = installation.positions().head();
            write("sessions.csv", "series,number,date,status", "s,1,2022-01-10,held");
            ImportReport report = take(installation, folder);
            assertThat(report.faults()).isEmpty();
            assertThat(report.written()).isFalse();
            assertThat(report.isNothingNew()).isTrue();
            assertThat(report.position()).isEqualTo(head);
            assertThat(take(installation, folder).sheets())
                    .hasEntrySatisfying(Sheet.SESSIONS, sessions -> assertThat(sessions.changed())
                            .isZero());
        }
    }

    private static SessionId session(Installation installation) {
        return SessionId.of(installation
                .log()
                .sql("SELECT row_id FROM imported_row WHERE sheet = 'SESSIONS'")
                .query(String.class)
                .single());
    }

    @Test
    void older_rows_say_beforehand_from_which_day_on_they_can_be_visited() throws IOException {
        write("network.csv", "name", "N");
        List<String> beforehand = new ArrayList<>();
        try (var installation = Installation.on(data)) {
            take(installation, folder);
            write("series.csv", "series,title", "s,S");
            write("sessions.csv", "series,number,date,status", "s,1,2022-01-10,held");
            installation.sheets().take(folder, new ImportProgress() {
                @Override
                public void warned(Finding warning) {
                    if (warning.remark() == Remark.OLDER_THAN_THE_LOG) {
                        beforehand.add(warning.english());
                    }
                }

                @Override
                public void taken(int commands, int of) {
                    assertThat(beforehand).isNotEmpty();
                }
            });
            String today = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                    .format(installation.positions().clocks(1).calendar());
            assertThat(beforehand)
                    .singleElement()
                    .asString()
                    .contains("go back to 10 January 2022, but the log reaches " + today);
        }
    }

    @Test
    void a_network_that_somebody_founds_during_the_import_is_a_fault_of_the_whole() throws IOException {
        write("network.csv", "name", "N");
        try (var installation = Installation.on(data)) {
            ImportReport report = installation.sheets().take(folder, new ImportProgress() {
                @Override
                public void checked(int rows) {
                    installation.desk().submit(new FoundNetwork("M", null, null), Submission.by("local"));
                }
            });
            assertThat(english(report.faults())).singleElement().asString().startsWith(folder.getFileName() + ": ");
            assertThat(report.written()).isFalse();
            assertThat(installation.positions().head()).isEqualTo(1);

            assertThat(english(take(installation, folder).faults()))
                    .singleElement()
                    .asString()
                    .startsWith("network.csv:2: the network was founded already under the name 'M'");
            write("network.csv", "name", "M");
            assertThat(take(installation, folder).isNothingNew()).isTrue();
        }
    }

    @Test
    void what_is_unusual_is_told_by_the_rows() throws IOException {
        write("network.csv", "name", "N");
        write("series.csv", "series,title,planned_sessions", "s,S,1");
        write("sessions.csv", "series,number,date,status", "s,1,2022-01-10,held", "s,2,2022-02-10,held");
        try (var installation = Installation.on(data)) {
            assertThat(take(installation, folder).unusual())
                    .filteredOn(unusual -> unusual.places().contains("sessions.csv:3"))
                    .isNotEmpty();
        }
    }

    @Test
    void rows_of_an_erased_participant_are_skipped_and_counted() throws IOException {
        try (var installation = Installation.on(data)) {
            take(installation, SintNiklaas.folder());
            String noor = installation
                    .log()
                    .sql("SELECT subject FROM imported_row WHERE sheet = 'PARTICIPANTS' ORDER BY row_id LIMIT 1")
                    .query(String.class)
                    .single();
            installation
                    .desk()
                    .submit(
                            new EraseParticipant(
                                    ParticipantId.of(noor.substring(noor.indexOf(':') + 1)),
                                    ErasureGround.CONSENT_WITHDRAWN),
                            Submission.by("local"));
            ImportReport again = take(installation, SintNiklaas.folder());
            assertThat(again.faults()).isEmpty();
            assertThat(again.isNothingNew()).isTrue();
            assertThat(again.skipped()).isPositive();
        }
    }

    @Test
    void a_zip_is_read_as_the_folder_it_holds() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String file : List.of("network.csv", "organisations.csv")) {
                zip.putNextEntry(new ZipEntry("../../map/" + file));
                zip.write(Files.readAllBytes(SintNiklaas.folder().resolve(file)));
            }
            zip.putNextEntry(new ZipEntry("leesmij.txt"));
            zip.write("hallo".getBytes(StandardCharsets.UTF_8));
        }
        try (var installation = Installation.on(data)) {
            ImportReport trial = installation.sheets().tryOut(bytes.toByteArray());
            assertThat(trial.commands()).isEqualTo(21);
            assertThat(installation.positions().head()).isZero();
            ImportReport report = installation.sheets().take(bytes.toByteArray(), ImportProgress.UNHEARD);
            assertThat(english(report.warnings())).containsExactly("leesmij.txt: is not a known file and is not read");
            assertThat(installation.positions().head()).isEqualTo(21);
        }
    }
}

package be.lerendnetwerk.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    private final Findings findings = new Findings();

    private List<Row> read(byte[] organisations) {
        return Sheets.read(new Folder("test", Map.of(Sheet.ORGANISATIONS, organisations), findings), findings)
                .rows();
    }

    private List<Row> read(String organisations) {
        return read(organisations.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faults() {
        return findings.faults().stream().map(Finding::english).toList();
    }

    private List<String> warnings() {
        return findings.warnings().stream().map(Finding::english).toList();
    }

    @Test
    void commas_and_semicolons_are_told_apart_by_the_column_names() {
        assertThat(read("organisation,name\na,\"A; B, C\"\n"))
                .extracting(row -> row.get("name"))
                .containsExactly("A; B, C");
        assertThat(read("Organisation;NAME;kind\r\na;A, B;\r\n"))
                .extracting(row -> row.get("name"))
                .containsExactly("A, B");
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_column() {
        assertThat(read("\uFEFForganisation,name\na,Één\n"))
                .extracting(row -> row.get("name"))
                .containsExactly("Één");
        assertThat(faults()).isEmpty();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void what_is_not_utf_8_is_read_as_windows_1252_with_a_warning() {
        assertThat(read("organisation,name\na,Café “De Kring” €\n".getBytes(Charset.forName("windows-1252"))))
                .extracting(row -> row.get("name"))
                .containsExactly("Café “De Kring” €");
        assertThat(warnings())
                .containsExactly(
                        "organisations.csv: is not UTF-8 and is read as Windows-1252; check that accented letters are right");
        assertThat(faults()).isEmpty();
    }

    @Test
    void utf_16_is_refused_with_what_to_do() {
        assertThat(read("organisation,name\na,A\n".getBytes(StandardCharsets.UTF_16)))
                .isEmpty();
        assertThat(faults()).containsExactly("organisations.csv: is saved as UTF-16; save it as CSV UTF-8");
    }

    @Test
    void blank_lines_and_rows_of_nothing_are_no_rows_and_lines_are_counted_as_an_editor_does() {
        List<Row> rows = read("\n\norganisation,name\n\na,\"twee\nregels\"\n,,\n , \nb,B\n");
        assertThat(rows).extracting(Row::line).containsExactly(5, 9);
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_ragged_row_is_a_fault_and_its_key_is_still_known() {
        List<Row> rows = read("organisation,name,kind\na,A\nb,B,c,d\n");
        assertThat(faults())
                .containsExactly(
                        "organisations.csv:2: number of fields: 2; number of column names: 3",
                        "organisations.csv:3: number of fields: 4; number of column names: 3");
        assertThat(rows).extracting(row -> row.get("organisation")).containsExactly("a", "b");
    }

    @Test
    void quotes_that_do_not_match_are_a_fault() {
        read("organisation,name\na,A\nb,\"B\nc,C\n");
        assertThat(faults()).containsExactly("organisations.csv:3: the quotation marks do not match");
    }

    @Test
    void a_file_without_column_names_or_without_the_required_ones_is_a_fault() {
        read("");
        assertThat(faults()).containsExactly("organisations.csv:1: has no row of column names");
        var other = new Findings();
        Sheets.read(
                new Folder(
                        "test", Map.of(Sheet.PARTICIPANTS, "name,name\nP,P\n".getBytes(StandardCharsets.UTF_8)), other),
                other);
        assertThat(other.faults().stream().map(Finding::english))
                .containsExactly(
                        "participants.csv:1: column name is there more than once",
                        "participants.csv:1: column participant is missing",
                        "participants.csv:1: column organisation is missing");
    }

    @Test
    void characters_that_are_no_text_are_a_fault() {
        read("organisation,name\na,A\u0000B\n");
        assertThat(faults()).containsExactly("organisations.csv:2: name holds characters that are not text");
    }

    @Test
    void a_folder_without_a_known_file_is_a_fault(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        var empty = Folder.at(folder);
        assertThat(empty.findings().faults())
                .singleElement()
                .matches(fault -> fault.remark() == Remark.NOTHING_TO_READ);
        assertThat(empty.findings().warnings()).singleElement().matches(warning -> warning.english()
                .equals("notes.txt: is not a known file and is not read"));
    }

    @Test
    void the_same_sheet_twice_in_a_zip_is_a_fault() throws IOException {
        assertThat(zip("a/network.csv", "b/Network.CSV").findings().faults())
                .singleElement()
                .matches(fault -> fault.remark() == Remark.FILE_TWICE);
    }

    @Test
    void what_is_no_zip_is_a_fault() {
        assertThat(Folder.ofZip("zip", "geen zip".getBytes(StandardCharsets.UTF_8))
                        .findings()
                        .faults())
                .singleElement()
                .matches(fault -> fault.remark() == Remark.NOT_A_ZIP);
    }

    @Test
    void a_zip_that_swells_is_not_read_to_its_end() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("network.csv"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 150; i++) {
                zip.write(block);
            }
        }
        assertThat(Folder.ofZip("zip", bytes.toByteArray()).findings().faults())
                .extracting(Finding::remark)
                .contains(Remark.FILE_TOO_BIG);
    }

    private static Folder zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("name\nN\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return Folder.ofZip("zip", bytes.toByteArray());
    }
}

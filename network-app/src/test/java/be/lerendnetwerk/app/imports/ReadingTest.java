package be.lerendnetwerk.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
                        "organisations.csv:2: has 2 fields where the row of column names has 3",
                        "organisations.csv:3: has 4 fields where the row of column names has 3");
        assertThat(rows).extracting(row -> row.get("organisation")).containsExactly("a", "b");
    }

    @Test
    void quotes_that_do_not_match_are_a_fault() {
        read("organisation,name\na,A\nb,\"B\nc,C\n");
        assertThat(faults()).containsExactly("organisations.csv:3: the quotation marks do not match");
    }

    @Test
    void the_line_of_a_bad_quote_is_right_after_fields_of_many_lines() {
        read("organisation,name\na,\"A\nmet\n\nregels\"\n\nb,\"B\"x\nc,C\n");
        assertThat(faults()).containsExactly("organisations.csv:7: the quotation marks do not match");
    }

    @Test
    void a_field_that_is_far_too_long_is_called_that() {
        read("organisation,name\na,\"" + "x".repeat(17 << 20) + "\"\nb,B\n");
        assertThat(faults()).containsExactly("organisations.csv:2: name is longer than 200 characters");
    }

    @Test
    void columns_without_a_name_are_told_only_where_something_stands_in_them() {
        assertThat(read("organisation;name;;\na;A;;\n")).hasSize(1);
        assertThat(warnings()).isEmpty();
        read("organisation;name;;\na;A;;\nb;B;;x\nc;C;y;z\n");
        assertThat(warnings()).containsExactly("organisations.csv:1: column 4 has no name and is not read");
        assertThat(faults()).isEmpty();
    }

    @Test
    void white_space_of_every_kind_around_a_value_is_left_out() {
        assertThat(read("organisation\u00A0,name\n\u00A0a\u202F,\u2007A \u200B\n\u00A0,\u00A0\n"))
                .extracting(row -> row.get("organisation") + "=" + row.get("name"))
                .containsExactly("a=A");
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_file_may_say_its_separator_first() {
        assertThat(read("sep=;\norganisation;name\na;A, B\n"))
                .extracting(row -> row.line() + " " + row.get("name"))
                .containsExactly("3 A, B");
        assertThat(read("\"sep=,\"\r\norganisation,name\r\na,A; B\r\n"))
                .extracting(row -> row.line() + " " + row.get("name"))
                .containsExactly("3 A; B");
        assertThat(faults()).isEmpty();
        assertThat(warnings()).isEmpty();
    }

    @Test
    void tabs_between_columns_are_refused_with_what_to_do() {
        assertThat(read("organisation\tname\na\tA\n")).isEmpty();
        read("sep=\t\norganisation\tname\na\tA\n");
        assertThat(faults())
                .hasSize(2)
                .containsOnly(
                        "organisations.csv: has tabs between its columns; save it as CSV with semicolons or commas");
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

    @Test
    void what_nobody_asks_for_in_a_zip_is_not_inflated() throws IOException {
        byte[] zip = bytes("film.mp4", "network.csv");
        zip[30 + "film.mp4".length()] ^= 0x7F;
        Folder folder = Folder.ofZip("zip", zip);
        assertThat(folder.findings().faults()).isEmpty();
        assertThat(folder.findings().warnings())
                .extracting(Finding::english)
                .containsExactly("film.mp4: is not a known file and is not read");
        assertThat(folder.files()).containsOnlyKeys(Sheet.NETWORK);
    }

    @Test
    void a_zip_that_was_cut_off_or_damaged_is_not_read_as_if_it_were_whole() throws IOException {
        byte[] whole = bytes("network.csv", "organisations.csv");
        for (int length = 2; length < whole.length; length++) {
            assertThat(Folder.ofZip("zip", Arrays.copyOf(whole, length))
                            .findings()
                            .faults())
                    .as("the first %s bytes", length)
                    .extracting(Finding::remark)
                    .containsExactly(Remark.NOT_READABLE);
        }
        byte[] damaged = whole.clone();
        damaged[45] ^= 1;
        assertThat(Folder.ofZip("zip", damaged).findings().faults())
                .extracting(Finding::remark)
                .containsExactly(Remark.NOT_READABLE);
        assertThat(Folder.ofZip("zip", whole).findings().faults()).isEmpty();
    }

    private static Folder zip(String... names) throws IOException {
        return Folder.ofZip("zip", bytes(names));
    }

    private static byte[] bytes(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("name\nN\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sheets that are looked at before they are taken. */
class ImportPageTest extends SintNiklaasPages {

    @Autowired
    private MockMvcTester web;

    private final MockHttpSession visit = new MockHttpSession();

    @Test
    void faults_are_told_by_file_and_line_and_nothing_is_written() throws IOException {
        long head = reading.head();

        assertThat(tryOut("participants.csv", "participant,name,organisation,note\nx1,Zoë Voorbeeld,nowhere,"))
                .bodyText()
                .contains("Er is niets geschreven", "één fout. Verbeter die", "participants.csv:2:", "kolom note is")
                .doesNotContain("/import/take", "Wat er zou gebeuren");
        assertThat(reading.head()).isEqualTo(head);
    }

    @Test
    void what_is_no_zip_is_told_by_its_name() {
        assertThat(send("network.csv", "name\nN".getBytes(StandardCharsets.UTF_8)))
                .bodyText()
                .contains("network.csv: is geen zip");
    }

    @Test
    void what_was_looked_at_is_taken_once() throws IOException {
        long head = reading.head();
        String sheet = "organisation,name\nnieuw" + head + ",De Nieuwe " + head;

        assertThat(tryOut("organisations.csv", sheet)).bodyText().contains("/import/take");
        assertThat(reading.head()).isEqualTo(head);

        assertThat(take()).hasStatus3xxRedirection();
        assertThat(reading.head()).isEqualTo(head + 1);

        assertThat(take()).hasStatus3xxRedirection();
        assertThat(reading.head()).isEqualTo(head + 1);
        assertThat(tryOut("organisations.csv", sheet)).bodyText().contains("niets nieuws");
    }

    @Test
    void the_page_says_which_files_and_columns_there_can_be() {
        assertThat(new Browsing(web, "coordinator").read("/import"))
                .contains(
                        "sessions.csv", "series, number, date, status", ", start, host, co_lead, check_in, check_out");
    }

    private MvcTestResult tryOut(String name, String sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(sheet.getBytes(StandardCharsets.UTF_8));
        }
        return send("sheets.zip", bytes.toByteArray());
    }

    private MvcTestResult send(String name, byte[] file) {
        return web.post()
                .uri("/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/zip", file))
                .session(visit)
                .with(SecurityMockMvcRequestPostProcessors.httpBasic("coordinator", "coordinator"))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private MvcTestResult take() {
        return web.post()
                .uri("/import/take")
                .param("name", "sheets.zip")
                .session(visit)
                .with(SecurityMockMvcRequestPostProcessors.httpBasic("coordinator", "coordinator"))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}

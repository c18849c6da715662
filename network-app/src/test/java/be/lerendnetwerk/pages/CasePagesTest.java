package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.projection.cases.CaseRow;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a case asks for next, and where it was discussed. */
class CasePagesTest extends SintNiklaasPages {

    @Autowired
    private MockMvcTester web;

    @Test
    void a_case_that_was_reported_back_on_is_ready_to_be_closed() {
        String one = story().where(CaseRow.class, "status", "broadened").get(0).caseId();
        coordinator().send("report-back", Map.of("caseId", one, "whatChanged", "Er kwam een vast moment."));

        String next = coordinator().read("/cases/" + one);

        assertThat(next.substring(0, next.indexOf("class=\"cols\"")))
                .contains("<a class=\"btn\" href=\"/do/close-case?caseId=" + one);
        assertThat(next).contains("Vervolgcase inbrengen").doesNotContain(">Case inbrengen<");
    }

    @Test
    void a_case_that_was_closed_with_an_outcome_says_that_and_nothing_else() {
        String one = proposed();
        assertThat(coordinator().read("/cases/" + one)).contains("Nog niet teruggekoppeld.");

        coordinator().send("close-case", Map.of("caseId", one, "outcome", "Er kwam een leeshoek."));

        assertThat(coordinator().read("/cases/" + one))
                .contains("Er kwam een leeshoek.")
                .doesNotContain("Nog niet teruggekoppeld.");
    }

    @Test
    void whoever_clears_a_case_is_told_what_they_vouch_for() {
        String proposed = proposed();

        assertThat(coordinator().read("/cases/" + proposed))
                .contains("dan zeg je dat er geen persoonsgegevens van anderen in staan");
        assertThat(coordinator().read("/do/propose-case")).contains("geen persoonsgegevens van anderen");
        assertThat(coordinator().read("/do/revise-case?caseId=" + proposed))
                .contains("geen persoonsgegevens van anderen");
    }

    @Test
    void a_session_is_named_with_its_series() {
        CaseRow discussed = story().all(CaseRow.class).stream()
                .filter(row -> row.sessionId() != null)
                .findFirst()
                .orElseThrow();

        assertThat(coordinator().read("/cases/" + discussed.caseId()))
                .containsPattern("href=\"/sessions/" + discussed.sessionId() + "\">[^<]+, sessie \\d+, \\d+ ")
                .containsPattern("Besproken in sessie \\d+ van [^<]+ \\(\\d+ \\p{L}+ \\d{4}\\)");
    }

    private String proposed() {
        coordinator()
                .send(
                        "propose-case",
                        Map.of(
                                "organisation", now().all(CaseRow.class).get(0).organisationId(),
                                "title", "Een stoel te weinig",
                                "learningQuestion", "Hoe?"));
        return now().where(CaseRow.class, "status", "proposed").get(0).caseId();
    }

    private Browsing coordinator() {
        return new Browsing(web, "coordinator");
    }
}

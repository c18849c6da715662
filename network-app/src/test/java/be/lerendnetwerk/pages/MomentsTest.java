package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.projection.sessions.SessionRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The bar of time: where it stands, what it says, and how far it reaches. */
class MomentsTest extends SintNiklaasPages {

    private static final String BAR = "id=\"time\"";

    @Autowired
    private MockMvcTester web;

    @Test
    void it_stands_right_under_the_header_and_says_what_happened_there() {
        String page = read("/?asOf=200");

        assertThat(page.indexOf(BAR)).isBetween(page.indexOf("</header>"), page.indexOf("<main"));
        assertThat(page).contains("Je kijkt naar", "(positie 200)", "Laatste gebeurtenis:");
        assertThat(page).containsPattern("href=\"/log/200\\?asOf=200\">\\S[^<]+</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/do/propose-case", "/import", "/status", "/log/rebuild"})
    void what_is_filled_in_cannot_be_moved(String address) {
        assertThat(read(address)).doesNotContain(BAR);
        assertThat(read("/cases")).contains(BAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "2099-01-01", "2099-01-01T00:00:00+01:00"})
    void a_moment_that_is_yet_to_come_is_not_shown_as_if_it_were_known(String asOf) {
        assertThat(new Browsing(web, "coordinator").open("/?asOf=" + asOf))
                .hasStatus(404)
                .bodyText()
                .contains("Dat moment moet nog komen", "Terug naar nu")
                .doesNotContain("Je kijkt naar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2019-01-01"})
    void before_the_network_existed_a_link_leads_to_the_day_on_which_it_began(String asOf) {
        String began = String.valueOf(reading.at(1).calendar());

        assertThat(read("/?asOf=" + asOf))
                .contains("Toen was er nog niets", "href=\"/?asOf=" + began + "\"")
                .doesNotContain("Begin hier");
        assertThat(read("/cases?asOf=" + asOf)).contains("href=\"/cases?asOf=" + began + "\"");
    }

    @Test
    void before_anything_was_recorded_the_moment_is_the_one_that_was_asked_for() {
        assertThat(read("/?asOf=2023-02-05T12:00:00Z"))
                .contains("Je kijkt naar 5 februari 2023 (positie 0)", "Toen was er nog niets. Het begon op")
                .doesNotContain("Begin hier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "-5", "2024-13-45"})
    void a_moment_that_is_none_is_told_within_the_frame(String asOf) {
        assertThat(new Browsing(web, "coordinator").open("/cases?asOf=" + asOf))
                .hasStatus(400)
                .bodyText()
                .contains("Het moment moet een positie, een datum of een tijdstip zijn", "href=\"/series\"", "English");
    }

    @Test
    void a_past_page_without_anything_invites_nobody() {
        assertThat(read("/cases?asOf=1"))
                .contains("Op dat moment was hier nog niets")
                .doesNotContain("Breng de eerste in");
        assertThat(read("/?asOf=1")).contains("Zo ver was het toen").doesNotContain("Begin hier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zz", "en-x-wat"})
    void only_languages_that_are_spoken_are_a_choice(String language) {
        MvcTestResult answer = new Browsing(web, "coordinator").open("/?lang=" + language);
        assertThat(answer).bodyText().contains("<html lang=\"" + (language.startsWith("en") ? "en" : "nl") + "\"");
        assertThat(answer.getResponse().getCookie("language") == null).isEqualTo(!language.startsWith("en"));
    }

    @ParameterizedTest
    @CsvSource({"/sessions/{session},/series", "/participants,/organisations", "/methods,/cases"})
    void the_menu_says_where_a_page_belongs(String address, String section) {
        String session = looks.now(Language.DUTCH).all(SessionRow.class).get(0).sessionId();
        assertThat(read(address.replace("{session}", session)))
                .containsPattern("<a href=\"" + section + "\"\\s+aria-current=\"page\"");
    }

    private String read(String address) {
        return new Browsing(web, "coordinator").read(address);
    }
}

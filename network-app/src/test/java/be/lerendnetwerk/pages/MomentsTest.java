package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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
                .contains("Het netwerk bestond nog niet", "href=\"/?asOf=" + began + "\"")
                .doesNotContain("Begin hier");
        assertThat(read("/cases?asOf=" + asOf)).contains("href=\"/cases?asOf=" + began + "\"");
    }

    private String read(String address) {
        return new Browsing(web, "coordinator").read(address);
    }
}

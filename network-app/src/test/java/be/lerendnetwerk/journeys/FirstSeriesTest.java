package be.lerendnetwerk.journeys;

import be.lerendnetwerk.browser.Browsers;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The story of a first series, as a coordinator clicks it: a network is founded, a group commits, somebody is asked to host, a
 * session is held, and a case travels from its proposal to what became of it.
 */
class FirstSeriesTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @ParameterizedTest
    @EnumSource
    void from_founding_to_the_report_back_of_a_case(Way way) throws IOException {
        try (Browsers browsers = Browsers.start();
                Network network = Network.begin();
                BrowserContext desk = browsers.browser()
                        .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(way.scripts()))) {
            Page page = desk.newPage();
            page.setDefaultTimeout(10_000);
            page.navigate(network.at("/"));
            var story = new Story(new Reader(page, way.hand()));

            story.the_network_is_founded();
            story.three_organisations_join();
            story.a_series_is_planned_and_people_commit();
            story.a_host_is_found_for_the_first_session(today.plusDays(7));
            story.a_case_is_proposed_and_put_on_the_agenda();
            story.the_session_is_held_today(today, LocalTime.of(13, 30));
            story.the_case_is_broadened();
            story.the_session_is_closed();
            story.the_next_turn_is_somebody_elses();
            story.the_case_is_reported_back();
        }
    }
}

package be.lerendnetwerk.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.browser.Browsers;
import be.lerendnetwerk.projection.cases.CaseRow;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where somebody is who goes from page to page with scripts: what has the focus, and how far the page is scrolled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingOnesWayTest extends SintNiklaasPages {

    private static final String SCROLLED = "window.scrollY";

    private Browsers browsers;
    private Visited visit;

    @Autowired
    private MockMvcTester web;

    @LocalServerPort
    private int port;

    @BeforeAll
    void a_browser_starts() {
        browsers = Browsers.start();
    }

    @BeforeEach
    void somebody_signs_in() {
        if (visit == null) {
            visit = new Visited(browsers.browser(), port, new Browser.NewContextOptions().setViewportSize(1000, 500));
        }
    }

    @AfterAll
    void the_browser_stops() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void a_page_that_was_gone_to_is_read_from_its_heading() {
        Page page = visit.open("/");
        page.evaluate("window.scrollTo(0, 300)");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beurtrol"))
                .click();

        assertThat(page.locator("h1:focus")).hasText("Beurtrol");
        Assertions.assertThat(page.evaluate(SCROLLED)).isEqualTo(0);
    }

    @Test
    void a_form_that_was_refused_is_read_from_what_is_wrong_and_a_taken_one_leads_to_its_part_of_the_page() {
        Page page = visit.open("/do/invite-organisation?seriesId=" + runningSeries() + "&back=/series/"
                + runningSeries() + "%23invited");
        page.locator("main form button").click();
        assertThat(page.locator("[aria-invalid=true], #refusal").and(page.locator(":focus")))
                .isVisible();

        page.locator("main select").first().selectOption(new SelectOption().setIndex(1));
        page.locator("main form button").click();
        assertThat(page.locator("#invited :focus")).isInViewport();
        Assertions.assertThat(page.url()).endsWith("/series/" + runningSeries() + "#invited");
    }

    @Test
    void who_steps_through_time_stays_on_the_arrow_and_on_the_same_height() {
        Page page = visit.open("/series/" + runningSeries() + "?asOf=210");
        page.evaluate("window.scrollTo(0, 400)");
        page.locator("#time-next").click();
        page.waitForURL("**asOf=211");

        assertThat(page.locator("#time-next")).isFocused();
        assertThat(page.locator("#time")).isInViewport();
        Assertions.assertThat(page.evaluate(SCROLLED)).isEqualTo(400);
    }

    @Test
    void what_was_typed_is_not_left_behind_unasked() {
        Page page = visit.open("/do/propose-case");
        page.fill("[name=title]", "Een leeshoek");
        List<String> asked = new ArrayList<>();
        Consumer<Dialog> stay = dialog -> {
            asked.add(dialog.message());
            dialog.dismiss();
        };
        page.onDialog(stay);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beurtrol"))
                .click();
        assertThat(page.locator("[name=title]")).hasValue("Een leeshoek");
        Assertions.assertThat(asked).singleElement().asString().contains("nog niet bewaard");

        page.fill("[name=title]", "");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beurtrol"))
                .click();
        assertThat(page.locator("h1")).hasText("Beurtrol");
        page.offDialog(stay);
    }

    @Test
    void what_was_said_is_put_away_by_its_cross() {
        Page page = visit.open("/do/admit-organisation?back=/organisations");
        page.fill("[name=name]", "Weg te klikken");
        page.locator("main form button").first().click();
        page.locator("#said .close").click();
        assertThat(page.locator("#said .said")).hasCount(0);
    }

    @Test
    void a_role_that_may_not_is_told_so_within_the_page() {
        try (Visited auditor = new Visited(browsers.browser(), port, new Browser.NewContextOptions(), "auditor")) {
            Page page = auditor.open("/status");
            page.evaluate("""
                    const form = document.createElement('form');
                    form.method = 'post';
                    form.action = '/do/propose-case';
                    form.append(document.querySelector('input[name=_csrf]').cloneNode());
                    document.querySelector('main').append(form);
                    htmx.process(form);
                    form.requestSubmit();
                    """);
            assertThat(page.locator("main")).containsText("Jouw rol kan dit bekijken, niet wijzigen");
        }
    }

    @Test
    void long_words_and_many_stages_stay_on_the_page() {
        new Browsing(web, "coordinator")
                .send(
                        "propose-case",
                        Map.of(
                                "organisation",
                                now().all(CaseRow.class).get(0).organisationId(),
                                "title",
                                "w".repeat(150),
                                "learningQuestion",
                                "v".repeat(150)));
        Look look = now();
        String id = look.all(CaseRow.class).stream()
                .filter(row -> look.text(row.title()).startsWith("www"))
                .findFirst()
                .orElseThrow()
                .caseId();
        for (int width : new int[] {360, 768}) {
            for (String address : new String[] {"/cases", "/cases/" + id}) {
                Page page = visit.open(address);
                page.setViewportSize(width, 500);
                Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isLessThanOrEqualTo(width);
                page.setViewportSize(1000, 500);
            }
        }
    }
}

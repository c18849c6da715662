package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.browser.Browsers;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.command.CancelSession;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list at the door, tapped on a phone. */
class DoorTest extends SintNiklaasPages {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;
    private static final int THUMB = 48;

    private static Browsers browsers;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void a_browser_starts() {
        browsers = Browsers.start();
    }

    @AfterAll
    static void the_browser_stops() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_tap_marks_a_person_and_the_last_tap_counts(boolean scripts) {
        try (BrowserContext phone = phone(scripts)) {
            Page page = at(phone, session(0));
            Locator anna = page.locator("ul.door > li").nth(0);
            Locator bert = page.locator("ul.door > li").nth(1);

            anna.getByText("aanwezig", exactly()).click();
            PlaywrightAssertions.assertThat(pressed(anna)).hasText("aanwezig");
            bert.getByText("verontschuldigd", exactly()).click();
            PlaywrightAssertions.assertThat(pressed(bert)).hasText("verontschuldigd");
            anna.getByText("afwezig", exactly()).click();
            PlaywrightAssertions.assertThat(pressed(anna)).hasText("afwezig");

            PlaywrightAssertions.assertThat(page.locator("#door .head .sub")).containsText("0 aanwezig · 2 van");
            assertThat(page.url()).contains("/sessions/");
        }
    }

    @Test
    void with_scripts_the_page_stays_where_it_is_and_the_tap_can_be_undone() {
        try (BrowserContext phone = phone(true)) {
            Page page = at(phone, session(0));
            page.evaluate("window.stayed = true");
            Locator last = page.locator("ul.door > li").last();
            last.scrollIntoViewIfNeeded();
            int before = scrolled(page);

            last.getByText("aanwezig", exactly()).click();
            PlaywrightAssertions.assertThat(pressed(last)).hasText("aanwezig");
            assertThat(page.evaluate("window.stayed")).isEqualTo(true);
            assertThat(Math.abs(scrolled(page) - before)).isLessThan(HEIGHT / 4);

            page.locator("#said form button").click();
            PlaywrightAssertions.assertThat(page.locator("#door .head .sub")).containsText("0 van");
        }
    }

    @Test
    void a_tap_leaves_the_reader_where_they_were_with_the_count_in_sight() {
        try (BrowserContext phone = phone(true)) {
            Page page = at(phone, session(0));
            for (int person : new int[] {5, 6, 9}) {
                Locator button = row(page, person).locator("button[value=PRESENT]");
                button.scrollIntoViewIfNeeded();
                int before = scrolled(page);
                button.tap();
                PlaywrightAssertions.assertThat(pressed(row(page, person))).hasText("aanwezig");
                PlaywrightAssertions.assertThat(page.locator("#said form button"))
                        .isVisible();
                assertThat(scrolled(page)).isEqualTo(before);
            }
            PlaywrightAssertions.assertThat(page.locator("#door .count")).isInViewport();
            PlaywrightAssertions.assertThat(page.locator("#said form button")).isInViewport();
        }
    }

    @Test
    void every_mark_is_as_large_as_a_thumb_and_on_one_line() {
        try (BrowserContext phone = phone(true)) {
            Page page = at(phone, session(0));
            for (String status : new String[] {"PRESENT", "EXCUSED", "ABSENT"}) {
                BoundingBox box =
                        row(page, 0).locator("button[value=" + status + "]").boundingBox();
                assertThat(box.width).as(status).isGreaterThanOrEqualTo(THUMB);
                assertThat(box.height).as(status).isBetween(THUMB - 0.1, THUMB + 0.1);
                assertThat(box.x + box.width).as(status).isLessThan(WIDTH);
            }
        }
    }

    @Test
    void taps_that_are_faster_than_the_answers_are_all_shown() {
        try (BrowserContext phone = phone(true)) {
            Page page = at(phone, session(0));
            page.locator("ul.door")
                    .evaluate(
                            "list => list.querySelectorAll('button[value=PRESENT]').forEach((b, i) => i < 4 && b.click())");

            PlaywrightAssertions.assertThat(page.locator("ul.door button[aria-pressed=true]"))
                    .hasCount(4);
        }
    }

    @Test
    void a_tap_without_a_connection_is_told_and_can_be_made_again() {
        try (BrowserContext phone = phone(true)) {
            Page page = at(phone, session(0));
            phone.setOffline(true);
            row(page, 0).locator("button[value=ABSENT]").tap();
            PlaywrightAssertions.assertThat(page.locator("#lost"))
                    .containsText("Geen verbinding. Dit is niet bewaard.");

            phone.setOffline(false);
            page.locator("#lost button").tap();
            PlaywrightAssertions.assertThat(pressed(row(page, 0))).hasText("afwezig");
            PlaywrightAssertions.assertThat(page.locator("#lost")).isHidden();
        }
    }

    @Test
    void two_people_take_the_list_at_once_and_both_see_it_whole() {
        try (BrowserContext left = phone(true);
                BrowserContext right = phone(true)) {
            String session = session(0);
            Page one = at(left, session);
            Page other = at(right, session);
            int people = one.locator("ul.door > li").count();

            for (int i = 0; i < people - 1; i += 2) {
                tapWithoutWaiting(one, i, "PRESENT");
                tapWithoutWaiting(other, i + 1, "EXCUSED");
                PlaywrightAssertions.assertThat(pressed(row(one, i))).hasText("aanwezig");
                PlaywrightAssertions.assertThat(pressed(row(other, i + 1))).hasText("verontschuldigd");
            }
            row(one, 0).getByText("afwezig", exactly()).click();
            PlaywrightAssertions.assertThat(pressed(row(one, 0))).hasText("afwezig");
            row(other, 1).getByText("aanwezig", exactly()).click();
            PlaywrightAssertions.assertThat(pressed(row(other, 1))).hasText("aanwezig");

            PlaywrightAssertions.assertThat(pressed(row(other, 0))).hasText("afwezig");
            PlaywrightAssertions.assertThat(other.locator("#door .head .sub"))
                    .containsText((people / 2 * 2) + " van " + people);
        }
    }

    /** Two of these reach the server side by side. */
    private static void tapWithoutWaiting(Page page, int person, String status) {
        row(page, person).locator("button[value=" + status + "]").evaluate("button => { button.click(); }");
    }

    private static Locator row(Page page, int person) {
        return page.locator("ul.door > li").nth(person);
    }

    @Test
    void the_button_that_was_tapped_keeps_the_focus() {
        try (BrowserContext phone = phone(true)) {
            Page page = at(phone, session(0));
            Locator button = page.locator("ul.door > li").nth(2).locator("button[value=EXCUSED]");
            String id = button.getAttribute("id");
            button.focus();
            page.keyboard().press("Enter");

            PlaywrightAssertions.assertThat(pressed(page.locator("ul.door > li").nth(2)))
                    .hasText("verontschuldigd");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo(id);
        }
    }

    @Test
    void a_tap_that_comes_too_late_is_told_why() {
        try (BrowserContext phone = phone(true)) {
            String session = session(0);
            Page page = at(phone, session);
            submit(new CancelSession(new SessionId(UUID.fromString(session)), "iedereen ziek"));
            page.locator("ul.door > li")
                    .first()
                    .getByText("aanwezig", exactly())
                    .click();

            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT)).containsText("Deze sessie is afgelast");
        }
    }

    @Test
    void a_visitor_is_let_in() {
        try (BrowserContext phone = phone(true)) {
            Page page = at(phone, session(0));
            page.locator("#door details summary").click();
            page.locator("#visitor").selectOption(new SelectOption().setIndex(1));
            page.locator("#door details button").click();

            PlaywrightAssertions.assertThat(page.locator("ul.door > li").last()).containsText("bezoeker");
            PlaywrightAssertions.assertThat(page.locator("#door .head .sub")).containsText("1 aanwezig");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_new_is_made_known_and_is_present_with_one_more_tap(boolean scripts) {
        try (BrowserContext phone = phone(scripts)) {
            Page page = at(phone, session(0));
            page.locator("#someone-else summary").click();
            page.locator("#someone-else a").click();
            page.locator("#f-organisation").selectOption(new SelectOption().setIndex(1));
            page.locator("#f-name").fill("Zoë Zonderling");
            page.locator("main form.fields button").first().click();

            PlaywrightAssertions.assertThat(page.locator("#visitor option:checked"))
                    .containsText("Zoë Zonderling");
            page.locator("#someone-else button").click();

            Locator row = page.locator("ul.door > li")
                    .filter(new Locator.FilterOptions().setHasText("Zoë Zonderling"))
                    .last();
            PlaywrightAssertions.assertThat(pressed(row)).hasText("aanwezig");
            PlaywrightAssertions.assertThat(page.locator("#door .head .sub")).containsText("1 aanwezig");
        }
    }

    @Test
    void nothing_sticks_out_of_a_phone() {
        try (BrowserContext phone = phone(true)) {
            for (String address : new String[] {
                "/", "/series", "/series/" + runningSeries(), "/sessions/" + session(4), "/sessions/" + session(0)
            }) {
                Page page = at(phone, "");
                page.navigate(at(address));
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isLessThanOrEqualTo(WIDTH);
                page.close();
            }
        }
    }

    private BrowserContext phone(boolean scripts) {
        BrowserContext context = browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setHasTouch(true)
                        .setJavaScriptEnabled(scripts));
        Page page = context.newPage();
        page.navigate(at("/sign-in"));
        page.locator("[name=account]").fill("coordinator");
        page.locator("[name=password]").fill("coordinator");
        page.locator("main button").first().click();
        page.waitForURL(at("/"));
        page.close();
        return context;
    }

    private Page at(BrowserContext phone, String session) {
        Page page = phone.newPage();
        if (!session.isEmpty()) {
            page.navigate(at("/sessions/" + session));
        }
        return page;
    }

    private String at(String address) {
        return "http://localhost:" + port + address;
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator pressed(Locator row) {
        return row.locator("button[aria-pressed=true]");
    }

    private static int scrolled(Page page) {
        return ((Number) page.evaluate("window.scrollY")).intValue();
    }
}

package be.lerendnetwerk.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.lerendnetwerk.browser.Browsers;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An auditor stands half-way the first series and walks forward, event by event, until the next session was held. */
class AuditorWalkTest extends SintNiklaasPages {

    private static final LocalDate HALF_WAY = LocalDate.of(2022, 12, 1);

    /** More than happened at any session. */
    private static final int STEPS = 80;

    @LocalServerPort
    private int port;

    @Test
    void the_fourth_session_is_held_before_the_auditors_eyes() {
        try (Browsers browsers = Browsers.start();
                BrowserContext visit = browsers.browser().newContext()) {
            Page page = signedIn(visit);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trajecten"))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lerend netwerk: zes sessies"))
                    .click();
            assertThat(page.locator("h1")).hasText("Lerend netwerk: zes sessies");
            page.locator("#time summary").click();
            page.getByLabel("Dag").fill(HALF_WAY.toString());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon"))
                    .click();
            assertThat(banner(page)).containsText("Je kijkt naar 1 december 2022");
            assertThat(page.locator("main")).containsText("3 van 6 sessies gehouden");

            long position = position(page);
            for (int step = 0;
                    step < STEPS && page.getByText("4 van 6 sessies gehouden").count() == 0;
                    step++) {
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volgende gebeurtenis"))
                        .click();
                position++;
                assertThat(banner(page)).containsText("positie " + position + ")");
                nothing_can_be_done_here(page);
            }

            assertThat(page.locator("main")).containsText("4 van 6 sessies gehouden");
            assertThat(streakOf(page, "Noor Verhulst")).hasText("4");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vorige gebeurtenis"))
                    .click();
            assertThat(page.locator("main")).containsText("3 van 6 sessies gehouden");
            assertThat(streakOf(page, "Noor Verhulst")).hasText("3");
            page.locator("#time")
                    .getByText("Terug naar nu", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(banner(page)).hasCount(0);
            assertThat(page.locator("main")).containsText("6 van 6 sessies gehouden");
        }
    }

    private Page signedIn(BrowserContext visit) {
        Page page = visit.newPage();
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("[name=account]").fill("auditor");
        page.locator("[name=password]").fill("auditor");
        page.locator("main button").first().click();
        page.waitForURL("http://localhost:" + port + "/");
        return page;
    }

    private static void nothing_can_be_done_here(Page page) {
        assertThat(page.locator("main a[href*='/do/'], main form[method=post]")).hasCount(0);
    }

    private static Locator banner(Page page) {
        return page.locator("p.past");
    }

    private static long position(Page page) {
        String told = banner(page).innerText().replaceAll("(?s).*positie (\\d+).*", "$1");
        Assertions.assertThat(told).matches("\\d+");
        return Long.parseLong(told);
    }

    private static Locator streakOf(Page page, String person) {
        return page.locator("table.grid tbody tr")
                .filter(new Locator.FilterOptions().setHasText(person))
                .locator("td.n")
                .first();
    }
}

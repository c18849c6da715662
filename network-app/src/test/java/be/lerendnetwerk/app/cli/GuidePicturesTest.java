package be.lerendnetwerk.app.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.lerendnetwerk.app.desk.NetworkDay;
import be.lerendnetwerk.app.imports.SheetImport;
import be.lerendnetwerk.browser.Browsers;
import be.lerendnetwerk.journeys.Network;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A walk through the demo that takes the pictures of the guides. They go to {@code target/pictures}; with
 * {@code -Dpictures=../docs/guides/pictures} into the guides themselves.
 */
class GuidePicturesTest {

    private static final Path ALBUM = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final String RUNNING = "Vervolgtraject: leren aan een concrete case";

    @Test
    void the_guides_have_their_pictures() throws IOException {
        try (Browsers browsers = Browsers.start();
                Network network = Network.begin("--network.demo=true")) {
            new DemoStory(network.bean(SheetImport.class), network.bean(NetworkDay.class)).tell(true);
            try (BrowserContext desk = size(browsers, 1280, 800)) {
                Page page = signedIn(desk, network, "coordinator");
                coordinator_at_the_desk(page, network);
            }
            try (BrowserContext phone = size(browsers, 390, 844)) {
                coordinator_at_the_door(signedIn(phone, network, "coordinator"));
            }
            try (BrowserContext visit = size(browsers, 1280, 800)) {
                auditor(signedIn(visit, network, "auditor"), network);
            }
        }
    }

    private static void coordinator_at_the_desk(Page page, Network network) {
        taken(page, "home");
        open(page, "Open de sessie", "Sessie 4");
        taken(page, "before-a-session");
        open(page, RUNNING, RUNNING);
        taken(page.locator("#group"), "group");
        open(page, "Beurtrol", "Beurtrol");
        taken(page, "rotation");
        open(page, "Cases", "Cases");
        open(
                page,
                "Participatie van mensen met een migratieachtergrond",
                "Participatie van mensen met een migratieachtergrond");
        taken(page, "case");
        page.navigate(network.at("/do/propose-case?back=/cases"));
        page.locator("form.fields button").click();
        assertThat(page.locator(".fault").first()).isVisible();
        taken(page, "refused");
    }

    private static void coordinator_at_the_door(Page page) {
        open(page, "Open de sessie", "Sessie 4");
        open(page, "Sessie verplaatsen", "Sessie verplaatsen");
        page.getByLabel("Datum")
                .fill(page.evaluate("new Date().toLocaleDateString('sv-SE', {timeZone: 'Europe/Brussels'})")
                        .toString());
        page.locator("form.fields button").click();
        assertThat(page.locator("#door")).isVisible();
        for (int person = 0; person < 4; person++) {
            Locator button = page.locator("ul.door > li")
                    .nth(person)
                    .locator(person == 2 ? "button[value=EXCUSED]" : "button[value=PRESENT]");
            button.click();
            assertThat(page.locator("ul.door > li").nth(person).locator("button[aria-pressed=true]"))
                    .isVisible();
        }
        page.locator("#door").scrollIntoViewIfNeeded();
        page.evaluate("document.getElementById('door').scrollIntoView()");
        taken(page, "door");
    }

    private static void auditor(Page page, Network network) {
        open(page, "Trajecten", "Trajecten");
        open(page, "Lerend netwerk: zes sessies", "Lerend netwerk: zes sessies");
        page.navigate(page.url() + "?asOf=120");
        assertThat(page.locator("p.past")).isVisible();
        taken(page, "past");
        page.locator("table.grid td.n a").first().click();
        assertThat(page.locator("h1")).containsText("opeenvolgende aanwezigheden");
        taken(page, "why");
        page.navigate(network.at("/log"));
        taken(page, "log");
        page.navigate(network.at("/log/100"));
        taken(page, "event");
        page.navigate(network.at("/log"));
        open(page, "Naspelen en vergelijken", "Naspelen en vergelijken");
        page.locator("main button").click();
        assertThat(page.locator("#rebuild .said")).containsText("Gelijk.");
        taken(page, "rebuild");
    }

    private static BrowserContext size(Browsers browsers, int width, int height) {
        return browsers.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    private static Page signedIn(BrowserContext visit, Network network, String account) {
        Page page = visit.newPage();
        page.navigate(network.at("/sign-in"));
        page.locator("[name=account]").fill(account);
        page.locator("[name=password]").fill(account);
        page.locator("main button").first().click();
        page.waitForURL(network.at("/"));
        return page;
    }

    private static void open(Page page, String link, String heading) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(heading);
    }

    private static void taken(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(ALBUM.resolve(name + ".png")));
    }

    private static void taken(Locator part, String name) {
        part.screenshot(new Locator.ScreenshotOptions().setPath(ALBUM.resolve(name + ".png")));
    }
}

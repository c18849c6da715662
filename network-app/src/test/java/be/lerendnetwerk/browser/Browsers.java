package be.lerendnetwerk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of the machine. Without one the tests that need it are left out, unless the environment variable
 * {@code REQUIRE_BROWSER} is {@code true}. Another path than the usual ones can be named by {@code CHROMIUM}.
 */
public final class Browsers implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(ARGUMENTS));
    }

    /** Starts the browser, or leaves the calling test out. */
    public static Browsers start() {
        Optional<Path> chromium = chromium();
        boolean required = "true".equals(System.getenv("REQUIRE_BROWSER"));
        if (chromium.isEmpty() && required) {
            throw new IllegalStateException("REQUIRE_BROWSER is true, and there is no Chromium on this machine");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "left out: there is no Chromium on this machine");
        return new Browsers(chromium.orElseThrow());
    }

    /** The browser. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv().getOrDefault("CHROMIUM", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}

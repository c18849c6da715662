package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.browser.Browsers;
import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of page, on a wide screen and on a small one, in Dutch and in English, light and dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleTest extends SintNiklaasPages {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> ABOUT_COLOURS = List.of("color-contrast", "link-in-text-block");

    /** Whoever speaks to a page says what is written on it; the rule that asks for that is still on trial in axe. */
    private static final String ON_TRIAL = "label-content-name-mismatch";

    @LocalServerPort
    private int port;

    private Browsers browsers;
    private Visited wide;
    private Visited small;
    private List<String> paths;

    @BeforeAll
    void walk() throws IOException, URISyntaxException {
        browsers = Browsers.start();
        the_story_of_sint_niklaas_was_told();
        wide = new Visited(browsers.browser(), port, new Browser.NewContextOptions().setViewportSize(1280, 900));
        small = new Visited(browsers.browser(), port, new Browser.NewContextOptions().setViewportSize(360, 740));
        String ahead = "/sessions/" + session(34);
        String today = "/sessions/" + session(0);
        paths = Stream.concat(Stream.of(ahead, today), wide.oneOfEachKind().stream())
                .distinct()
                .toList();
    }

    @AfterAll
    void leave() {
        if (browsers != null) {
            browsers.close();
        }
    }

    List<String> paths() {
        return paths;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void a_page_is_for_everybody(String path) {
        for (String language : List.of("nl", "en")) {
            nothing_is_wrong_in_light_and_dark(wide.open(in(language, path)));
            Page page = small.open(in(language, path));
            nothing_is_wrong_in_light_and_dark(page);
            assertThat((Boolean) page.evaluate(
                            "document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth"))
                    .as("it fits a small screen")
                    .isTrue();
        }
    }

    /** In the dark nothing differs but the colours. */
    private static void nothing_is_wrong_in_light_and_dark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        AxeRunOptions all = only("tag", WCAG_2_2_AA);
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        all.setRules(Map.of(ON_TRIAL, enabled));
        nothing_is_wrong_with(page, all);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        nothing_is_wrong_with(page, only("rule", ABOUT_COLOURS));
        assertThat(page.content()).doesNotContain("??");
    }

    /** The other mode opens one more page for each look, for frames, of which there are none. */
    private static void nothing_is_wrong_with(Page page, AxeRunOptions rules) {
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true).options(rules).analyze().getViolations().stream()
                                .map(AccessibleTest::told))
                .isEmpty();
    }

    private static AxeRunOptions only(String kind, List<String> values) {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType(kind);
        only.setValues(values);
        AxeRunOptions rules = new AxeRunOptions();
        rules.setRunOnly(only);
        rules.setResultTypes(List.of("violations"));
        return rules;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static String in(String language, String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }
}

package be.lerendnetwerk.pages;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody who signed in to the story of Sint-Niklaas and walks around in it. */
final class Visited implements AutoCloseable {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");

    /** Forms that ask in every way that there is; all other forms are made of the same parts. */
    private static final List<String> FORMS = List.of(
            "/do/propose-case", "/do/broaden-case", "/do/harvest-insight", "/do/schedule-session", "/do/close-session");

    private final BrowserContext visit;
    private final Page page;
    private final String server;

    Visited(Browser browser, int port, Browser.NewContextOptions how) {
        this(browser, port, how, "coordinator");
    }

    Visited(Browser browser, int port, Browser.NewContextOptions how, String account) {
        this.server = "http://127.0.0.1:" + port;
        this.visit = browser.newContext(how);
        this.page = visit.newPage();
        page.navigate(server + "/sign-in");
        page.fill("#account", account);
        page.fill("#password", account);
        page.click("button");
    }

    /** The page at an address, until the next one is opened. */
    Page open(String path) {
        Response answer = page.navigate(server + path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status());
        }
        return page;
    }

    /** One address of every kind of page that links lead to. */
    List<String> oneOfEachKind() {
        Deque<String> ahead =
                new ArrayDeque<>(List.of("/", "/?asOf=200", "/log", "/status", "/import", "/methods", "/participants"));
        Set<String> kinds = new HashSet<>();
        List<String> found = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            if (kinds.add(kind(path))) {
                found.add(path);
                ahead.addAll(links(path));
            }
        }
        return found;
    }

    private List<String> links(String path) {
        APIResponse answer = visit.request().get(server + path);
        if (answer.status() != 200) {
            throw new AssertionError(path + " answered " + answer.status());
        }
        return LINK.matcher(answer.text())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(href -> !href.contains("asOf=") && !href.contains("lang="))
                .filter(href -> !href.matches("/([a-z-]+\\.\\w+|webjars/.*|sign-out)"))
                .filter(href -> !href.startsWith("/do/") || FORMS.stream().anyMatch(href::startsWith))
                .toList();
    }

    /** Ids, numbers and what is typed make no other kind. */
    private static String kind(String path) {
        return path.replaceAll(ID, "id")
                .replaceAll("/\\d+", "/n")
                .replaceAll("=[^&]*", "")
                .replaceAll("^(/(do/[a-z-]+|log\\?)).*", "$1");
    }

    @Override
    public void close() {
        visit.close();
    }
}

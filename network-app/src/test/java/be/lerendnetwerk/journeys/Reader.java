package be.lerendnetwerk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Somebody in front of a page, who knows what is written on it and nothing else. */
final class Reader {

    private final Page page;
    private final Hand hand;
    private final Locator part;

    Reader(Page page, Hand hand) {
        this(page, hand, page.locator("body"));
    }

    private Reader(Page page, Hand hand, Locator part) {
        this.page = page;
        this.hand = hand;
        this.part = part;
    }

    Page page() {
        return page;
    }

    /** The same reader, looking at one card of the page only. */
    Reader inCard(String heading) {
        return new Reader(
                page,
                hand,
                page.locator("article, section.card, li.card, details.card")
                        .filter(new Locator.FilterOptions()
                                .setHas(page.locator("h2, summary")
                                        .filter(new Locator.FilterOptions().setHasText(startsWith(heading))))));
    }

    /** The same reader, looking at the line or the row about somebody or something only. */
    Reader atLine(String about) {
        return new Reader(
                page,
                hand,
                part.locator("li, tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(about))
                        .first());
    }

    Reader follow(String link) {
        hand.press(part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(exactly(link)))
                .first());
        return this;
    }

    Reader press(String button) {
        hand.press(part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exactly(button)))
                .first());
        return this;
    }

    Reader unfold(String summary) {
        hand.press(part.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(startsWith(summary)))
                .first());
        return this;
    }

    Reader tick(String label) {
        hand.press(field(label));
        return this;
    }

    Reader fill(String label, String text) {
        hand.write(field(label), text);
        return this;
    }

    Reader fill(String label, LocalDate day) {
        hand.write(field(label), day);
        return this;
    }

    Reader fill(String label, LocalTime time) {
        hand.write(field(label), time);
        return this;
    }

    Reader choose(String label, String option) {
        hand.choose(field(label), option);
        return this;
    }

    /** Waits until the page has this heading. */
    Reader isAt(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        return this;
    }

    Reader reads(String text) {
        assertThat(part.getByText(text).locator("visible=true").first()).isVisible();
        return this;
    }

    Reader doesNotRead(String text) {
        assertThat(part.getByText(text)).hasCount(0);
        return this;
    }

    private Locator field(String label) {
        return part.getByLabel(startsWith(label))
                .and(part.locator("input, textarea, select"))
                .first();
    }

    private static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + literally(text) + "\\s*$");
    }

    private static Pattern startsWith(String text) {
        return Pattern.compile("^\\s*" + literally(text));
    }

    /** As the browser's expressions want it; those of Java have a way of quoting that it does not know. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }
}

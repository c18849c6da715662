package be.lerendnetwerk.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Never touches the mouse: whatever is to be worked must be reached with Tab, in the order of the page. */
final class Keys implements Hand {

    /** More stops than any page of a small network has. */
    private static final int STOPS = 250;

    /** The browser speaks American English, whatever the page is in. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMddyyyy", Locale.ROOT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("hhmma", Locale.ROOT);

    @Override
    public void press(Locator target) {
        if (is(target, "input[type=radio]")) {
            walkTo(target);
        } else {
            reach(target);
            keyboard(target).press(is(target, "input[type=checkbox]") ? "Space" : "Enter");
        }
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        keyboard(field).press("Control+A");
        keyboard(field).type(text);
        assertThat(field).hasValue(text);
    }

    @Override
    public void choose(Locator list, String option) {
        reach(list);
        keyboard(list).type(option);
        assertThat(list.locator("option:checked")).hasText(option);
    }

    @Override
    public void write(Locator field, LocalDate day) {
        reach(field);
        keyboard(field).type(DAY.format(day));
        assertThat(field).hasValue(day.toString());
    }

    @Override
    public void write(Locator field, LocalTime time) {
        reach(field);
        keyboard(field).type(TIME.format(time));
        assertThat(field).hasValue(time.toString());
    }

    private static void reach(Locator target) {
        assertThat(target).isVisible();
        for (int stop = 0; stop < STOPS && !focused(target); stop++) {
            keyboard(target).press("Tab");
        }
        if (!focused(target)) {
            throw new AssertionError("not to be reached with Tab: " + target);
        }
    }

    /** The buttons of a choice are one stop for Tab; arrows walk through them and choose on the way. */
    private static void walkTo(Locator button) {
        String name = button.getAttribute("name");
        for (int stop = 0;
                stop < STOPS && !(boolean) button.evaluate("(e, name) => document.activeElement.name === name", name);
                stop++) {
            keyboard(button).press("Tab");
        }
        keyboard(button).press("Space");
        for (int step = 0; step < STOPS && !button.isChecked(); step++) {
            keyboard(button).press("ArrowDown");
        }
        assertThat(button).isChecked();
    }

    private static boolean focused(Locator target) {
        return (boolean) target.evaluate("e => e === document.activeElement");
    }

    private static boolean is(Locator target, String selector) {
        return (boolean) target.evaluate("(e, selector) => e.matches(selector)", selector);
    }

    private static Keyboard keyboard(Locator target) {
        return target.page().keyboard();
    }
}

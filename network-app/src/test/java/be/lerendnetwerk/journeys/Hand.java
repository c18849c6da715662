package be.lerendnetwerk.journeys;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalTime;

/** How somebody works a page. */
interface Hand {

    /** Follows a link, presses a button, opens what is folded, or ticks a box. */
    void press(Locator target);

    /** Writes a text in place of what stands there. */
    void write(Locator field, String text);

    /** Chooses an option of a list by what it says. */
    void choose(Locator list, String option);

    /** Fills in a day. */
    void write(Locator field, LocalDate day);

    /** Fills in a time of the day. */
    void write(Locator field, LocalTime time);
}

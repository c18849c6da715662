package be.lerendnetwerk.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalTime;

/** Points at things. */
final class Mouse implements Hand {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator list, String option) {
        list.selectOption(new SelectOption().setLabel(option));
    }

    @Override
    public void write(Locator field, LocalDate day) {
        field.fill(day.toString());
    }

    @Override
    public void write(Locator field, LocalTime time) {
        field.fill(time.toString());
    }
}

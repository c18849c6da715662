package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.frame.Look;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Events that follow each other and took place on one day, recorded on one day.
 *
 * @param happenedOn the day they took place
 * @param recordedOn the day they were recorded
 * @param events the events, in the order of the page
 */
record LogDay(LocalDate happenedOn, LocalDate recordedOn, List<TellingEvent> events) {

    /** The events day by day, their order kept; a day that comes back in the log comes back here. */
    static List<LogDay> of(List<TellingEvent> events, Look look) {
        List<LogDay> days = new ArrayList<>();
        for (TellingEvent event : events) {
            LocalDate recordedOn = look.recordedOn(event.recordedAt());
            LogDay last = days.isEmpty() ? null : days.get(days.size() - 1);
            if (last == null
                    || !last.happenedOn().equals(event.happenedOn())
                    || !last.recordedOn().equals(recordedOn)) {
                last = new LogDay(event.happenedOn(), recordedOn, new ArrayList<>());
                days.add(last);
            }
            last.events().add(event);
        }
        return days;
    }

    /** Whether they were recorded on the day itself. */
    public boolean sameDay() {
        return happenedOn.equals(recordedOn);
    }
}

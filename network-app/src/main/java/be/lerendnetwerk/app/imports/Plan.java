package be.lerendnetwerk.app.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the sheets tell, as commands in the order in which things happened. */
final class Plan {

    private Plan() {}

    /**
     * Puts what is new in order.
     *
     * @param story rows without faults
     * @param today the day of the import, in the network's time zone
     */
    static List<Step> of(Story story, LocalDate today) {
        var timeline = new Timeline(story, today);
        var telling = new Telling(story);
        new SeriesTelling(story, timeline, telling).tell();
        new SessionTelling(story, timeline, telling).tell();
        new AttendanceTelling(story, timeline, telling).tell();
        new CaseTelling(story, timeline, telling).tell();
        new UndatedTelling(story, timeline, telling).tell();
        var steps = new ArrayList<>(telling.steps());
        steps.sort(Step.ORDER);
        return steps;
    }
}

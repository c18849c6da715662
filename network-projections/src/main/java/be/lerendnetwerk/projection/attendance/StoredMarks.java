package be.lerendnetwerk.projection.attendance;

import static java.util.stream.Collectors.groupingBy;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.Histories;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The marks of all counting people as of a moment, in the order of the sessions. */
final class StoredMarks {

    private final Map<String, List<Stored>> byPerson;

    private StoredMarks(Map<String, List<Stored>> byPerson) {
        this.byPerson = byPerson;
    }

    private record Stored(String participant, String series, String order, Mark mark) {}

    static StoredMarks of(Histories histories, Ask ask) {
        List<Stored> marks = histories
                .asOf(ask, """
                        select participant_id, series_id, in_order, mark from attendance
                        where valid_from <= :position and valid_to > :position and mark <> 'visitor'
                        """)
                .narrowedBy("participantId", "participant_id")
                .list((row, number) ->
                        new Stored(row.getString(1), row.getString(2), row.getString(3), Mark.of(row.getString(4))));
        return new StoredMarks(
                marks.stream().sorted(Comparator.comparing(Stored::order)).collect(groupingBy(Stored::participant)));
    }

    /** What they come to for a person in a series, or in all series where its id is empty. */
    Streak streak(String participant, String series, StreakPolicy policy) {
        return Streak.of(
                byPerson.getOrDefault(participant, List.of()).stream()
                        .filter(stored -> series.isEmpty() || stored.series().equals(series))
                        .map(Stored::mark)
                        .toList(),
                policy);
    }
}

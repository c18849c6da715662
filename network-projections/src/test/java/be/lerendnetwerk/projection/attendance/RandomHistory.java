package be.lerendnetwerk.projection.attendance;

import static be.lerendnetwerk.projection.NetworkStory.words;

import be.lerendnetwerk.domain.participant.event.EarlierVisitDeclared;
import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.CommitmentWithdrawn;
import be.lerendnetwerk.domain.series.event.SeriesConcluded;
import be.lerendnetwerk.domain.series.event.SeriesPlanned;
import be.lerendnetwerk.domain.session.event.ApologyReceived;
import be.lerendnetwerk.domain.session.event.ApologyWithdrawn;
import be.lerendnetwerk.domain.session.event.AttendanceCorrected;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import be.lerendnetwerk.domain.session.event.AttendanceWithdrawn;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.domain.session.event.SessionRescheduled;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Events about two series, eight sessions and five people in any order, wilder than the rules allow, so that nothing is
 * taken for granted: sessions close and open again in any order, people commit late, marks change at any time.
 */
final class RandomHistory {

    private static final String[] PEOPLE = {"ann", "bob", "cis", "dan", "els"};
    private static final String[] ORGANISATIONS = {"museum", "library", "park"};
    private static final String[] STATUSES = {"PRESENT", "PRESENT", "EXCUSED", "ABSENT"};

    private final Random random;
    private final List<Object> log = new ArrayList<>();

    private RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    static List<Object> of(long seed, int events) {
        RandomHistory history = new RandomHistory(seed);
        history.begin();
        while (history.log.size() < events) {
            history.log.add(history.next());
        }
        return history.log;
    }

    private void begin() {
        for (String series : List.of("a", "b")) {
            log.add(new SeriesPlanned(series, series, 4, 180, 2, null, series));
            for (int number = 1; number <= 4; number++) {
                log.add(new SessionScheduled(series + number, series, number, date(), start(), 180));
            }
        }
    }

    private Object next() {
        String session = session();
        String person = oneOf(PEOPLE);
        return switch (random.nextInt(16)) {
            case 0 -> new CommitmentMade(session.substring(0, 1), person, 1 + random.nextInt(3));
            case 1 -> new CommitmentWithdrawn(session.substring(0, 1), person, random.nextInt(5), words(person, "x"));
            case 2 -> new ApologyReceived(session, person, null);
            case 3 -> new ApologyWithdrawn(session, person);
            case 4 -> new AttendanceWithdrawn(session, person);
            case 5 ->
                new AttendanceCorrected(
                        session,
                        person,
                        oneOf(ORGANISATIONS),
                        null,
                        oneOf(STATUSES),
                        substituteFor(),
                        words(person, "x"));
            case 6, 7, 8 -> new SessionClosed(session, List.of());
            case 9 ->
                random.nextInt(3) > 0
                        ? new SessionClosed(session, List.of())
                        : new SessionReopened(session, words(person, "x"));
            case 10 ->
                new SessionHosted(
                        session, oneOf(ORGANISATIONS), random.nextBoolean() ? "hall" + random.nextInt(2) : null);
            case 11 ->
                random.nextBoolean()
                        ? new SessionRescheduled(session, date(), start(), 180)
                        : new EarlierVisitDeclared(person, "hall" + random.nextInt(2));
            case 12 -> random.nextInt(8) == 0 ? new SeriesConcluded("b") : recorded(session, person);
            default -> recorded(session, person);
        };
    }

    private AttendanceRecorded recorded(String session, String person) {
        return new AttendanceRecorded(session, person, oneOf(ORGANISATIONS), oneOf(STATUSES), substituteFor());
    }

    private @Nullable String substituteFor() {
        return random.nextInt(4) == 0 ? oneOf(PEOPLE) : null;
    }

    private String session() {
        return (random.nextBoolean() ? "a" : "b") + (1 + random.nextInt(4));
    }

    private String date() {
        return "2022-09-1" + random.nextInt(4);
    }

    private @Nullable String start() {
        return random.nextInt(3) == 0 ? null : "1" + random.nextInt(3) + ":30";
    }

    private String oneOf(String[] values) {
        return values[random.nextInt(values.length)];
    }
}

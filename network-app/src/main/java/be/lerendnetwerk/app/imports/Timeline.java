package be.lerendnetwerk.app.imports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sessions of all series in order, and the days that follow from them; none lies after the day of the import. */
final class Timeline {

    private static final Comparator<Fact> ORDER = Comparator.<Fact, LocalDate>comparing(
                    session -> session.now().date("date"))
            .thenComparing(
                    session -> session.now().time("start"), Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(session -> session.now().text("series"))
            .thenComparing(session -> session.now().number("number"));

    private final LocalDate today;
    private final List<Fact> sessions = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Fact>> bySeries = new HashMap<>();

    Timeline(Story story, LocalDate today) {
        this.today = today;
        story.all(Sheet.SESSIONS).stream()
                .filter(session -> session.now().get("date") != null)
                .sorted(ORDER)
                .forEach(this::add);
    }

    private void add(Fact session) {
        places.put(session.id(), sessions.size());
        sessions.add(session);
        bySeries.computeIfAbsent(session.now().text("series"), key -> new ArrayList<>())
                .add(session);
    }

    LocalDate today() {
        return today;
    }

    /** The sessions of a series in order. */
    List<Fact> of(@Nullable String series) {
        return bySeries.getOrDefault(series, List.of());
    }

    int place(Fact session) {
        return places.getOrDefault(session.id(), Integer.MAX_VALUE);
    }

    /** What took place at a session bears its date. */
    When at(Fact session) {
        return new When(notAfterToday(session.now().date("date")), place(session));
    }

    /** A session is scheduled, and a person committed, on the day of the session before it; the first on its own. */
    When before(Fact session) {
        List<Fact> series = of(session.now().text("series"));
        Fact previous = series.get(Math.max(0, series.indexOf(session) - 1));
        return new When(notAfterToday(previous.now().date("date")), place(session));
    }

    /** What nothing dates comes last. */
    When last() {
        return new When(today, Integer.MAX_VALUE);
    }

    /** A day of its own is told after the sessions up to that day. */
    When on(LocalDate day) {
        int upTo = Collections.binarySearch(
                sessions.stream().map(session -> session.now().date("date")).toList(), day.plusDays(1));
        int next = upTo < 0 ? -upTo - 1 : firstOn(day.plusDays(1), upTo);
        return new When(notAfterToday(day), next - 1);
    }

    private int firstOn(LocalDate day, int found) {
        int first = found;
        while (first > 0 && sessions.get(first - 1).now().date("date").equals(day)) {
            first--;
        }
        return first;
    }

    /** The first session of the series, in order, that has this number or a higher one; null where none has. */
    @Nullable
    Fact from(String series, int number) {
        return of(series).stream()
                .filter(session -> session.now().number("number") >= number)
                .findFirst()
                .orElse(null);
    }

    private LocalDate notAfterToday(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }
}

package be.lerendnetwerk.projection.attendance;

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
import be.lerendnetwerk.domain.session.event.SessionEvent;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.domain.session.event.SessionRescheduled;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Answers by reading the whole log again for every single question, without any table: slow, and easy to believe. */
final class NaiveRecount {

    private final List<Object> log;

    NaiveRecount(List<Object> log) {
        this.log = log;
    }

    private record Mark(
            String status, String organisation, @Nullable String substituteFor) {}

    List<String> attendance() {
        List<String> lines = new ArrayList<>();
        for (SessionScheduled session : held()) {
            for (String person : people()) {
                String how = how(session, person);
                if (!how.isEmpty()) {
                    lines.add(session.sessionId() + " " + person + " " + how);
                }
            }
        }
        return lines;
    }

    List<String> streaks() {
        List<String> lines = new ArrayList<>();
        for (SeriesPlanned series : all(SeriesPlanned.class)) {
            List<SessionScheduled> held = held().stream()
                    .filter(session -> session.series().equals(series.seriesId()))
                    .toList();
            boolean ended = all(SeriesConcluded.class).stream()
                    .anyMatch(e -> e.seriesId().equals(series.seriesId()));
            int left = ended ? 0 : Math.max(0, series.plannedSessions() - held.size());
            for (String person : people()) {
                if (commitment(series.seriesId(), person) != null) {
                    lines.add(series.seriesId() + " " + person + " " + streak(held, person) + " left " + left);
                }
            }
        }
        for (String person : people()) {
            if (all(CommitmentMade.class).stream().anyMatch(e -> e.participant().equals(person))) {
                lines.add(" " + person + " " + streak(held(), person) + " left null");
            }
        }
        return lines;
    }

    List<String> visits() {
        List<String> lines = new ArrayList<>();
        for (String person : people()) {
            Set<String> known = new HashSet<>();
            all(EarlierVisitDeclared.class).stream()
                    .filter(e -> e.participantId().equals(person))
                    .forEach(e -> known.add(e.venue()));
            for (SessionScheduled session : held()) {
                Mark mark = mark(session.sessionId(), person);
                SessionHosted host = last(SessionHosted.class, session.sessionId());
                if (host != null && mark != null && mark.status.equals("PRESENT")) {
                    String place = host.venue() == null ? host.organisation() : host.venue();
                    boolean first = !known.contains(place) && !mark.organisation.equals(host.organisation());
                    known.add(place);
                    lines.add(session.sessionId() + " " + person + " " + mark.organisation + " at "
                            + host.organisation() + (first ? " first" : ""));
                }
            }
        }
        return lines;
    }

    private String streak(List<SessionScheduled> sessions, String person) {
        String letters = "";
        for (SessionScheduled session : sessions) {
            String how = how(session, person);
            letters += how.startsWith("visitor") ? "" : how.isEmpty() ? "" : how.substring(0, 1);
        }
        String[] streaks = letters.replace("e", "").replace("r", "").split("a", -1);
        String[] runs = letters.split("[per]", -1);
        return "held %d streak %d/%d run %d/%d"
                .formatted(
                        letters.length(),
                        streaks[streaks.length - 1].length(),
                        longest(streaks),
                        runs[runs.length - 1].length(),
                        longest(runs));
    }

    private static int longest(String[] pieces) {
        return List.of(pieces).stream().mapToInt(String::length).max().orElse(0);
    }

    /** How somebody was at a held session; empty for somebody it says nothing about. */
    private String how(SessionScheduled session, String person) {
        Mark mark = mark(session.sessionId(), person);
        boolean present = mark != null && mark.status.equals("PRESENT");
        if (!counts(session, person)) {
            return present ? "visitor" : "";
        } else if (present) {
            return "present";
        } else if (people().stream().anyMatch(other -> cameFor(session, other, person))) {
            return "represented";
        } else if (mark == null) {
            return apologised(session.sessionId(), person) ? "excused" : "absent";
        }
        return mark.status.equals("EXCUSED") ? "excused" : "absent";
    }

    private boolean cameFor(SessionScheduled session, String other, String person) {
        Mark mark = mark(session.sessionId(), other);
        return mark != null && mark.status.equals("PRESENT") && person.equals(mark.substituteFor);
    }

    private boolean counts(SessionScheduled session, String person) {
        int[] range = commitment(session.series(), person);
        return range != null && range[0] <= session.number() && session.number() <= range[1];
    }

    private int @Nullable [] commitment(String series, String person) {
        int[] range = null;
        for (Object event : log) {
            if (event instanceof CommitmentMade made
                    && made.seriesId().equals(series)
                    && made.participant().equals(person)) {
                range = new int[] {made.fromSession(), Integer.MAX_VALUE};
            } else if (range != null
                    && event instanceof CommitmentWithdrawn gone
                    && gone.seriesId().equals(series)
                    && gone.participant().equals(person)) {
                range = new int[] {range[0], gone.lastSession()};
            }
        }
        return range;
    }

    private @Nullable Mark mark(String session, String person) {
        Mark mark = null;
        for (Object event : log) {
            if (event instanceof AttendanceRecorded e
                    && e.sessionId().equals(session)
                    && e.participant().equals(person)) {
                mark = new Mark(e.status(), e.organisation(), e.substituteFor());
            } else if (event instanceof AttendanceCorrected e
                    && e.sessionId().equals(session)
                    && e.participant().equals(person)) {
                mark = new Mark(e.to(), e.organisation(), e.substituteFor());
            } else if (event instanceof AttendanceWithdrawn e
                    && e.sessionId().equals(session)
                    && e.participant().equals(person)) {
                mark = null;
            }
        }
        return mark;
    }

    private boolean apologised(String session, String person) {
        boolean apologised = false;
        for (Object event : log) {
            if (event instanceof ApologyReceived e
                    && e.sessionId().equals(session)
                    && e.participant().equals(person)) {
                apologised = true;
            } else if (event instanceof ApologyWithdrawn e
                    && e.sessionId().equals(session)
                    && e.participant().equals(person)) {
                apologised = false;
            }
        }
        return apologised;
    }

    /** The held sessions as they are on the calendar in the end, in order. */
    private List<SessionScheduled> held() {
        List<SessionScheduled> held = new ArrayList<>();
        for (SessionScheduled session : all(SessionScheduled.class)) {
            String id = session.sessionId();
            int closed = log.lastIndexOf(last(SessionClosed.class, id));
            int reopened = log.lastIndexOf(last(SessionReopened.class, id));
            SessionRescheduled moved = last(SessionRescheduled.class, id);
            if (closed > reopened) {
                held.add(
                        moved == null
                                ? session
                                : new SessionScheduled(
                                        id, session.series(), session.number(), moved.date(), moved.start(), 180));
            }
        }
        held.sort(Comparator.comparing(SessionScheduled::date)
                .thenComparing(SessionScheduled::start, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(SessionScheduled::series)
                .thenComparing(SessionScheduled::number));
        return held;
    }

    private Set<String> people() {
        Set<String> people = new TreeSet<>();
        all(CommitmentMade.class).forEach(e -> people.add(e.participant()));
        all(AttendanceRecorded.class).forEach(e -> people.add(e.participant()));
        all(AttendanceCorrected.class).forEach(e -> people.add(e.participant()));
        return people;
    }

    private <E> List<E> all(Class<E> type) {
        return log.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <E extends SessionEvent> @Nullable E last(Class<E> type, String session) {
        E last = null;
        for (E event : all(type)) {
            last = event.sessionId().equals(session) ? event : last;
        }
        return last;
    }
}

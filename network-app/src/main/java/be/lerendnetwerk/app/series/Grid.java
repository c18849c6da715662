package be.lerendnetwerk.app.series;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.attendance.AttendanceStreak;
import be.lerendnetwerk.projection.commitments.CommitmentRow;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fixed group of a series, person by session.
 *
 * @param columns its sessions by number, then those that are planned and not on the calendar yet
 * @param rows one row per person, by name
 * @param visitors the names of those who came without counting
 */
public record Grid(List<SessionDot> columns, List<Row> rows, List<String> visitors) {

    /**
     * A person's row.
     *
     * @param participantId the person
     * @param name what the person is called
     * @param organisation the organisation
     * @param promise what the person promised
     * @param marks one per session: present, represented, excused, absent, tocome, cancelled, or none where the session
     *     does not count for the person
     * @param figures what the marks come to, or null before the first counting session was held
     */
    public record Row(
            String participantId,
            String name,
            String organisation,
            CommitmentRow promise,
            List<String> marks,
            @Nullable AttendanceStreak figures) {}

    static Grid of(String seriesId, List<SessionDot> columns, Look look) {
        Map<String, String> marks = new HashMap<>();
        List<AttendanceRow> attendance = look.where(AttendanceRow.class, "seriesId", seriesId);
        attendance.forEach(row -> marks.put(row.participantId() + row.sessionId(), row.mark()));
        Map<String, AttendanceStreak> figures = new HashMap<>();
        look.where(AttendanceStreak.class, "seriesId", seriesId).forEach(row -> figures.put(row.participantId(), row));
        Names names = new Names(look);
        Collator collator = Collator.getInstance(look.language().locale());
        List<Row> rows = look.where(CommitmentRow.class, "seriesId", seriesId).stream()
                .map(promise -> new Row(
                        promise.participantId(),
                        look.text(promise.participantName()),
                        names.organisation(promise.organisationId()),
                        promise,
                        columns.stream()
                                .map(column ->
                                        mark(promise, column, marks.get(promise.participantId() + column.sessionId())))
                                .toList(),
                        figures.get(promise.participantId())))
                .sorted(Comparator.comparing(Row::name, collator))
                .toList();
        return new Grid(columns, rows, visitors(attendance, look));
    }

    private static String mark(CommitmentRow promise, SessionDot session, @Nullable String mark) {
        if (session.state().equals("cancelled")) {
            return "cancelled";
        }
        boolean counts = session.number() >= promise.fromSession()
                && (promise.lastSession() == null || session.number() <= promise.lastSession());
        if (mark != null && !mark.equals("visitor")) {
            return mark;
        }
        if (!counts) {
            return mark == null ? "none" : mark;
        }
        return "tocome";
    }

    private static List<String> visitors(List<AttendanceRow> attendance, Look look) {
        return attendance.stream()
                .filter(row -> row.mark().equals("visitor"))
                .map(row -> look.text(row.participantName()))
                .distinct()
                .sorted()
                .toList();
    }
}

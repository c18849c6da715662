package be.lerendnetwerk.projection.series;

import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of series. How many of its sessions were held is counted when it is asked. */
@Component
final class SeriesTable {

    private static final Shape SERIES = Shape.of("series")
            .keyedBy("series_id")
            .holding(
                    "sheet_key",
                    "title",
                    "planned_sessions",
                    "session_minutes",
                    "minimum_attendance",
                    "follows_series_id",
                    "group_closed",
                    "ending");

    private final Histories histories;
    private final History series;

    SeriesTable(Histories histories) {
        this.histories = histories;
        this.series = histories.table(SERIES);
    }

    History series() {
        return series;
    }

    @QueryHandler
    List<SeriesRow> answer(FindSeries question) {
        return histories
                .asOf(
                        question.ask(),
                        String.format(
                                Locale.ROOT,
                                """
                        select r.*, (
                            select count(*) from sessions s
                            where s.series_id = r.series_id and s.status = 'held'
                            and s.valid_from <= :position and s.valid_to > :position) as held_sessions
                        from series r
                        where r.valid_from <= :position and r.valid_to > :position and %s
                        """,
                                endingOf(question.ask().where().get("status"))))
                .narrowedBy("seriesId", "r.series_id")
                .narrowedBy("followsSeriesId", "r.follows_series_id")
                .orderedBy("r.series_id")
                .list((row, number) -> series(row));
    }

    /** Planned and running ones are told apart by how many sessions were held, by whoever asked. */
    private static String endingOf(@Nullable String status) {
        if (status == null) {
            return "1 = 1";
        }
        boolean goesOn = status.equals("planned") || status.equals("running");
        return goesOn ? "r.ending is null" : "r.ending is not null";
    }

    private static SeriesRow series(ResultSet row) throws SQLException {
        int held = row.getInt("held_sessions");
        return new SeriesRow(
                row.getString("series_id"),
                row.getString("sheet_key"),
                row.getString("title"),
                row.getInt("planned_sessions"),
                row.getInt("session_minutes"),
                row.getObject("minimum_attendance", Integer.class),
                row.getString("follows_series_id"),
                row.getBoolean("group_closed"),
                status(row.getString("ending"), held),
                held);
    }

    private static String status(@Nullable String ending, int held) {
        if (ending != null) {
            return ending;
        }
        return held == 0 ? "planned" : "running";
    }
}

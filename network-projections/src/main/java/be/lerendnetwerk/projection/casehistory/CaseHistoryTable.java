package be.lerendnetwerk.projection.casehistory;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Days;
import be.lerendnetwerk.projection.asking.Sentence;
import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of all cases, and the words that a reader finds there. */
@Component
final class CaseHistoryTable {

    private static final Shape LINES = Shape.of("case_history")
            .keyedBy("case_id", "position")
            .holding(
                    "recorded_at",
                    "happened_on",
                    "event",
                    "done_by",
                    "kind",
                    "organisations",
                    "participant_id",
                    "session_id",
                    "words")
            .writtenOnce();

    private final Histories histories;
    private final History lines;

    CaseHistoryTable(Histories histories) {
        this.histories = histories;
        this.lines = histories.table(LINES);
    }

    History lines() {
        return lines;
    }

    @QueryHandler
    List<CaseHistory> answer(FindCaseHistory question) {
        Ask ask = question.ask();
        Map<String, String> names = organisationNames(ask);
        String language = ask.options().getOrDefault("lang", "nl");
        return histories
                .asOf(ask, """
                        select h.*, s.number as session_number, s.held_on as session_date, r.title as series, n.name as person
                        from case_history h
                        left join sessions s on s.session_id = h.session_id
                            and s.valid_from <= :position and s.valid_to > :position
                        left join series r on r.series_id = s.series_id
                            and r.valid_from <= :position and r.valid_to > :position
                        left join names n on n.participant_id = h.participant_id
                            and n.valid_from <= :position and n.valid_to > :position
                        where h.valid_from <= :position and h.valid_to > :position
                        """)
                .narrowedByOption("case", "h.case_id")
                .narrowedBy("caseId", "h.case_id")
                .orderedBy("h.position")
                .list((row, number) -> line(row, names, language));
    }

    private Map<String, String> organisationNames(Ask ask) {
        return histories.asOf(ask, """
                        select organisation_id, name from organisations
                        where valid_from <= :position and valid_to > :position
                        """).list((row, number) -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static CaseHistory line(ResultSet row, Map<String, String> names, String language) throws SQLException {
        String event = row.getString("event");
        return new CaseHistory(
                row.getString("case_id"),
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("happened_on", LocalDate.class),
                event,
                row.getString("done_by"),
                Sentence.of(CaseSentence.valueOf(event).in(language), known(row, names, language)));
    }

    private static Map<String, @Nullable Object> known(ResultSet row, Map<String, String> names, String language)
            throws SQLException {
        Map<String, @Nullable Object> known = new HashMap<>();
        List<String> organisations = Cell.list(row.getString("organisations"));
        if (!organisations.isEmpty()) {
            known.put(
                    "organisations",
                    organisations.stream()
                            .map(id -> Objects.requireNonNullElse(names.get(id), "…"))
                            .collect(Collectors.joining(", ")));
        }
        if (row.getString("kind") != null) {
            known.put("kind", CaseSentence.valueOf(row.getString("kind")).in(language));
        }
        if (row.getString("session_number") != null) {
            known.put("session", session(row, language));
        }
        known.put("person", Cell.personal(row.getString("person")));
        known.put("words", Cell.personal(row.getString("words")));
        return known;
    }

    private static String session(ResultSet row, String language) throws SQLException {
        return Sentence.of(
                        CaseSentence.SESSION.in(language),
                        Map.of(
                                "number", row.getString("session_number"),
                                "series", Objects.requireNonNullElse(row.getString("series"), "…"),
                                "date", Days.inWords(row.getObject("session_date", LocalDate.class), language)))
                .read(personal -> "");
    }
}

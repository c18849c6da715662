package be.lerendnetwerk.app.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that everything a row names is explained by these sheets or by an earlier import. */
record References(Story story, Set<Sheet> notWhole, Findings findings) {

    private static final Map<String, Sheet> NAMED_IN = Map.of(
            "organisation", Sheet.ORGANISATIONS,
            "host", Sheet.ORGANISATIONS,
            "co_lead", Sheet.ORGANISATIONS,
            "recognised_by", Sheet.ORGANISATIONS,
            "participant", Sheet.PARTICIPANTS,
            "presenter", Sheet.PARTICIPANTS,
            "substitute_for", Sheet.PARTICIPANTS,
            "series", Sheet.SERIES,
            "case", Sheet.CASES);

    void check(Row row) {
        for (Column column : row.sheet().columns()) {
            Sheet named = column.name().equals("follows") ? row.sheet() : NAMED_IN.get(column.name());
            boolean isOwnKey = row.sheet().key().equals(List.of(column.name()));
            if (named != null && !isOwnKey) {
                namesIn(row, column).forEach(key -> explained(row, column.name(), named, key));
            }
        }
        if (row.sheet() == Sheet.ATTENDANCE || row.sheet() == Sheet.CASES) {
            session(row, row.get("series"), row.get("number"));
        }
    }

    private static List<String> namesIn(Row row, Column column) {
        String key = row.get(column.name());
        return column.cell() == Cell.KEYS ? row.keys(column.name()) : key == null ? List.of() : List.of(key);
    }

    private void explained(Row row, String column, Sheet named, String key) {
        if (notWhole.contains(named)) {
            return;
        }
        if (!story.explains(named, key)) {
            findings.fault(row, Remark.UNKNOWN, column, key, named.file());
        } else if (named == Sheet.PARTICIPANTS && !row.sheet().key().contains(column) && isNewNameOf(row, key)) {
            findings.fault(row, Remark.ERASED, column, key);
        }
    }

    /** A row that was taken before its person was erased may go on naming that person. */
    private boolean isNewNameOf(Row row, String key) {
        Fact fact = row.hasKey() ? story.find(row.sheet(), row.key().toArray(String[]::new)) : null;
        return story.isErased(Sheet.PARTICIPANTS, key) && fact != null && fact.isNew();
    }

    private void session(Row row, @Nullable String series, @Nullable String number) {
        if (series == null || number == null || notWhole.contains(Sheet.SESSIONS)) {
            return;
        }
        if (story.explains(Sheet.SERIES, series) && !story.explains(Sheet.SESSIONS, series, number)) {
            findings.fault(row, Remark.UNKNOWN, "session", series + " " + number, Sheet.SESSIONS.file());
        }
    }
}

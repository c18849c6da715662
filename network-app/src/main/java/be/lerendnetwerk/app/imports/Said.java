package be.lerendnetwerk.app.imports;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a row says, in the form in which it is kept and compared: people by their ids, what is said when nothing is said left
 * out, and so is what its status does not take yet.
 */
final class Said {

    private static final Map<String, String> UNSAID = Map.of(
            "standing_lead", "no",
            "group_closed", "no",
            "concluded", "no",
            "planned_sessions", "6",
            "session_minutes", "180",
            "from_session", "1");

    private Said() {}

    static Row by(Row row, UnaryOperator<String> person) {
        var values = new LinkedHashMap<>(row.values());
        values.entrySet().removeIf(value -> value.getValue().equals(UNSAID.get(value.getKey())));
        if (row.sheet() != Sheet.PARTICIPANTS) {
            List.of("participant", "presenter", "substitute_for")
                    .forEach(column -> values.computeIfPresent(column, (name, key) -> person.apply(key)));
        }
        return new Row(row.sheet(), row.line(), row.columns(), values);
    }

    /** What an empty cell of this column means, as text; empty where it means nothing. */
    static String whenUnsaid(String column) {
        return UNSAID.getOrDefault(column, "");
    }

    /** What a row says when it is told again: the columns that its file has now, over what it said then. */
    static Row over(Row then, Row now) {
        var values = new LinkedHashMap<>(then.values());
        values.keySet().removeAll(now.columns());
        values.putAll(now.values());
        return new Row(now.sheet(), now.line(), now.columns(), values);
    }

    /** The row without what its status does not take. */
    static Row taken(Row row) {
        var values = new LinkedHashMap<>(row.values());
        values.keySet().removeAll(notTaken(row));
        return new Row(row.sheet(), row.line(), row.columns(), values);
    }

    /** The columns that have a value which the row's status does not take. */
    static Set<String> notTaken(Row row) {
        var columns = new LinkedHashSet<String>();
        String status = Objects.requireNonNullElse(row.get("status"), "");
        switch (row.sheet()) {
            case SESSIONS -> {
                if (!status.isEmpty() && !status.equals("held")) {
                    columns.addAll(List.of("check_in", "check_out"));
                }
            }
            case CASES -> columns.addAll(notTakenByACase(row, status));
            case ORGANISATIONS -> {
                if (row.get("venue") == null) {
                    columns.add("address");
                }
            }
            default -> {
                // Every value is taken.
            }
        }
        columns.retainAll(row.values().keySet());
        return columns;
    }

    private static List<String> notTakenByACase(Row row, String status) {
        boolean atASession = row.get("series") != null;
        return switch (status) {
            case "proposed", "cleared", "chosen", "presented" ->
                List.of("shared_question", "recognised_by", "outcome", "closed_on");
            case "broadened" -> List.of("outcome", "closed_on");
            case "closed" -> atASession ? List.of() : List.of("shared_question", "recognised_by", "closed_on");
            case "withdrawn" ->
                atASession
                        ? List.of("outcome", "closed_on")
                        : List.of("shared_question", "recognised_by", "outcome", "closed_on");
            default -> List.of();
        };
    }
}

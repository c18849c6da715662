package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.keys.Opened;
import be.lerendnetwerk.app.keys.Personals;
import be.lerendnetwerk.app.keys.Sealing;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What each row said when it was taken; what it says of a person or a case is sealed, and erased with them. */
final class ImportedRows {

    private static final String TYPE = "imported_row";
    private static final int BATCH = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcTemplate log;

    ImportedRows(DataSource log) {
        this.log = new JdbcTemplate(log);
    }

    private record Stored(String id, Sheet sheet, @Nullable Personal sealed, String said) {}

    List<Taken> all(Personals personals) {
        List<Stored> stored = log.query(
                "SELECT row_id, sheet, subject, said FROM imported_row ORDER BY sheet, row_id",
                (row, n) -> new Stored(
                        row.getString(1),
                        Sheet.valueOf(row.getString(2)),
                        sealed(row.getString(3), row.getString(4)),
                        row.getString(4)));
        Map<Personal, Opened> opened = open(personals, stored);
        return stored.stream()
                .map(row -> new Taken(row.id(), row.sheet(), values(row, opened)))
                .toList();
    }

    private static Map<Personal, Opened> open(Personals personals, List<Stored> stored) {
        var sealed = new ArrayList<Personal>();
        for (Stored row : stored) {
            if (row.sealed() != null) {
                sealed.add(row.sealed());
            }
        }
        return sealed.isEmpty() ? Map.of() : personals.open(sealed);
    }

    private static @Nullable Personal sealed(@Nullable String subject, String said) {
        if (subject == null) {
            return null;
        }
        return said.isEmpty()
                ? new Personal.Erased(Subject.of(subject))
                : new Personal.Sealed(Subject.of(subject), said);
    }

    private static @Nullable Map<String, String> values(Stored row, Map<Personal, Opened> opened) {
        if (row.sealed() == null) {
            return JSON.readValue(row.said(), VALUES);
        }
        Opened said = opened.get(row.sealed());
        return said == null || said.text() == null ? null : JSON.readValue(said.text(), VALUES);
    }

    /** Keeps what the rows say now; within the transaction of whatever they made happen. */
    void keep(Story story, Sealing sealing) {
        List<Fact> facts = story.told();
        List<Fact> fresh = facts.stream().filter(Fact::isNew).toList();
        List<Fact> changed = facts.stream().filter(Fact::isChanged).toList();
        write("INSERT INTO imported_row (said, subject, sheet, row_id) VALUES (?, ?, ?, ?)", fresh, story, sealing);
        write("UPDATE imported_row SET said = ?, subject = ?, sheet = ? WHERE row_id = ?", changed, story, sealing);
    }

    private void write(String sql, List<Fact> facts, Story story, Sealing sealing) {
        log.batchUpdate(sql, facts, BATCH, (statement, fact) -> {
            String said = JSON.writeValueAsString(new HashMap<>(fact.now().values()));
            Subject subject = subjectOf(fact, key -> story.id(Sheet.CASES, key));
            statement.setString(1, subject == null ? said : sealed(subject, said, sealing));
            statement.setString(2, subject == null ? null : subject.toString());
            statement.setString(3, fact.now().sheet().name());
            statement.setString(4, fact.id());
        });
    }

    private static String sealed(Subject subject, String said, Sealing sealing) {
        Personal sealed = sealing.seal(new Personal.Clear(subject, said), TYPE, "/said");
        return sealed instanceof Personal.Sealed text ? text.token() : "";
    }

    /** Whom or what a row says something personal about; none for organisations, series, sessions and the network. */
    private static @Nullable Subject subjectOf(Fact fact, UnaryOperator<String> caseId) {
        return switch (fact.now().sheet()) {
            case PARTICIPANTS -> new Subject(Subject.Kind.PARTICIPANT, fact.id());
            case COMMITMENTS, ATTENDANCE ->
                new Subject(Subject.Kind.PARTICIPANT, fact.now().text("participant"));
            case CASES -> new Subject(Subject.Kind.CASE, fact.id());
            case INSIGHTS ->
                new Subject(Subject.Kind.CASE, caseId.apply(fact.now().text("case")));
            case NETWORK, ORGANISATIONS, SERIES, SESSIONS -> null;
        };
    }
}

package be.lerendnetwerk.app.imports;

import static be.lerendnetwerk.app.imports.Cell.DATE;
import static be.lerendnetwerk.app.imports.Cell.EMAIL;
import static be.lerendnetwerk.app.imports.Cell.KEY;
import static be.lerendnetwerk.app.imports.Cell.KEYS;
import static be.lerendnetwerk.app.imports.Cell.TEXT;
import static be.lerendnetwerk.app.imports.Cell.TIME;
import static be.lerendnetwerk.app.imports.Cell.YES_OR_NO;
import static be.lerendnetwerk.app.imports.Column.number;
import static be.lerendnetwerk.app.imports.Column.of;
import static be.lerendnetwerk.app.imports.Column.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sheets an import knows, in the order in which the rows of one day are told. */
public enum Sheet {
    NETWORK(List.of(), of("name", TEXT).must(), of("purpose", TEXT)),
    ORGANISATIONS(
            List.of("organisation"),
            of("organisation", KEY).must(),
            of("name", TEXT).must(),
            of("kind", TEXT),
            of("standing_lead", YES_OR_NO),
            of("venue", TEXT),
            of("address", TEXT)),
    PARTICIPANTS(
            List.of("participant"),
            of("participant", KEY).must(),
            of("name", TEXT).must(),
            of("email", EMAIL),
            of("organisation", KEY).must()),
    SERIES(
            List.of("series"),
            of("series", KEY).must(),
            of("title", TEXT).must(),
            number("planned_sessions", 1, 500),
            number("session_minutes", 1, 1440),
            number("minimum_attendance", 1, 500),
            of("follows", KEY),
            of("group_closed", YES_OR_NO),
            of("concluded", YES_OR_NO)),
    SESSIONS(
            List.of("series", "number"),
            of("series", KEY).must(),
            number("number", 1, 500).must(),
            of("date", DATE).must(),
            of("start", TIME),
            of("host", KEY),
            of("co_lead", KEY),
            word("status", "planned", "held", "cancelled").must(),
            of("check_in", TEXT),
            of("check_out", TEXT)),
    COMMITMENTS(
            List.of("series", "participant"),
            of("series", KEY).must(),
            of("participant", KEY).must(),
            number("from_session", 1, 500)),
    ATTENDANCE(
            List.of("series", "number", "participant"),
            of("series", KEY).must(),
            number("number", 1, 500).must(),
            of("participant", KEY).must(),
            word("status", "present", "excused", "absent").must(),
            of("organisation", KEY),
            of("substitute_for", KEY)),
    CASES(
            List.of("case"),
            of("case", KEY).must(),
            of("organisation", KEY).must(),
            of("presenter", KEY),
            of("title", TEXT).must(),
            of("learning_question", TEXT).must(),
            of("description", TEXT),
            of("follows", KEY),
            of("series", KEY),
            number("number", 1, 500),
            word("status", "proposed", "cleared", "chosen", "presented", "broadened", "closed", "withdrawn")
                    .must(),
            of("recognised_by", KEYS),
            of("shared_question", TEXT),
            of("outcome", TEXT),
            of("closed_on", DATE)),
    INSIGHTS(
            List.of("case", "kind", "text"),
            of("case", KEY).must(),
            word("kind", "TIP", "METHOD", "INSIGHT").must(),
            of("text", TEXT).must(),
            of("organisation", KEY));

    private final List<String> key;
    private final List<Column> columns;

    Sheet(List<String> key, Column... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    /** The sheet with that file name, if there is one. */
    static Optional<Sheet> named(String file) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.file().equalsIgnoreCase(file))
                .findFirst();
    }

    /** The name of its file. */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The columns that tell one row from another; none where there can be one row only. */
    List<String> key() {
        return key;
    }

    List<Column> columns() {
        return columns;
    }
}

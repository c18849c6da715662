package be.lerendnetwerk.projection.history;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The version that a row with a known key has as of {@code :position}, found by the key alone: one look-up, however many
 * versions there are before it and after it. For tables in which few rows have very many versions.
 */
public final class Newest {

    private final String table;
    private final String alias;
    private final Map<String, String> key = new LinkedHashMap<>();

    private Newest(String table, String alias) {
        this.table = table;
        this.alias = alias;
    }

    /** In a table that the statement knows under an alias. */
    public static Newest of(String table, String alias) {
        return new Newest(table, alias);
    }

    /** The same where the next column of the key equals something in the statement. */
    public Newest where(String column, String equal) {
        key.put(column, equal);
        return this;
    }

    /** The table and the condition, to follow a {@code join} of the statement; all columns of the key must be given. */
    public String asOf() {
        return String.format(
                        Locale.ROOT,
                        "%1$s %2$s on %3$s and %2$s.valid_to > :position and %2$s.valid_from = (select k.valid_from from %1$s k where %4$s",
                        table,
                        alias,
                        equal(alias),
                        equal("k"))
                + " and k.valid_from <= :position order by " + columns() + ", k.valid_from desc fetch first row only)";
    }

    private String equal(String name) {
        return key.entrySet().stream()
                .map(column -> name + "." + column.getKey() + " = " + column.getValue())
                .collect(Collectors.joining(" and "));
    }

    private String columns() {
        return key.keySet().stream().map(column -> "k." + column).collect(Collectors.joining(", "));
    }
}

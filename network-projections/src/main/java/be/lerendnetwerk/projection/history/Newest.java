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

    /**
     * A left join, after what it takes the key from; all columns of the key must be given. A plain join would leave it to
     * the database to begin with the versions.
     */
    public String leftJoin() {
        return String.format(
                        Locale.ROOT,
                        "left join %1$s %2$s on %3$s and %2$s.valid_to > :position and %2$s.valid_from = (select k.valid_from from %1$s k where %4$s",
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

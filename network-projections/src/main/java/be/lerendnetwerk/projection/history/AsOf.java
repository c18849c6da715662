package be.lerendnetwerk.projection.history;

import be.lerendnetwerk.projection.asking.Ask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question to tables that remember. Its SQL knows {@code :position} and {@code :today}, and ends in a condition; of
 * each table it names the versions with {@code valid_from <= :position and valid_to > :position}.
 */
public final class AsOf {

    private final JdbcClient client;
    private final Ask ask;
    private final StringBuilder sql;
    private final Map<String, @Nullable Object> given = new LinkedHashMap<>();

    AsOf(JdbcClient client, Ask ask, String sql) {
        this.client = client;
        this.ask = ask;
        this.sql = new StringBuilder(sql);
        given.put("position", ask.moment().position());
        given.put("today", ask.moment().today());
    }

    /** Narrows to the rows whose SQL column equals what was asked of a column of the answer, if it was. */
    public AsOf narrowedBy(String column, String sqlColumn) {
        String value = ask.where().get(column);
        return value == null ? this : narrowed(column, sqlColumn, value);
    }

    /** Narrows to the rows of which either SQL column equals what was asked of a column of the answer, if it was. */
    public AsOf narrowedByEither(String column, String sqlColumn, String otherSqlColumn) {
        String value = ask.where().get(column);
        if (value != null) {
            sql.append(String.format(
                    Locale.ROOT, " and (%1$s = :%3$s or %2$s = :%3$s)", sqlColumn, otherSqlColumn, column));
            given.put(column, value);
        }
        return this;
    }

    /** Narrows to the rows whose yes or no in an SQL column was asked of a column of the answer, if it was. */
    public AsOf narrowedByYes(String column, String sqlColumn) {
        String value = ask.where().get(column);
        if (value != null) {
            sql.append(" and ").append(sqlColumn).append(" = ").append(Boolean.parseBoolean(value));
        }
        return this;
    }

    /** Narrows to the rows whose SQL column equals a parameter that the read model has of its own, if it was given. */
    public AsOf narrowedByOption(String option, String sqlColumn) {
        String value = ask.options().get(option);
        return value == null ? this : narrowed("option_" + option, sqlColumn, value);
    }

    /** Puts the rows in order. */
    public AsOf orderedBy(String columns) {
        sql.append(" order by ").append(columns);
        return this;
    }

    /** The rows. */
    public <T> List<T> list(RowMapper<T> mapper) {
        return client.sql(sql.toString()).params(given).query(mapper).list();
    }

    private AsOf narrowed(String name, String sqlColumn, String value) {
        sql.append(" and ").append(sqlColumn).append(" = :").append(name);
        given.put(name, value);
        return this;
    }
}

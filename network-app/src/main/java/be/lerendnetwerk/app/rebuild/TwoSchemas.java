package be.lerendnetwerk.app.rebuild;

import be.lerendnetwerk.app.rebuild.Difference.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the tables of two schemas, all versions of all rows, as far as they follow from the same events. */
final class TwoSchemas {

    private static final int SHOWN = 20;
    private static final String OPEN = "9223372036854775807";

    private final JdbcClient sql;
    private final String present;
    private final String rebuilt;

    TwoSchemas(JdbcClient sql, String present, String rebuilt) {
        this.sql = sql;
        this.present = present;
        this.rebuilt = rebuilt;
    }

    Comparison compare(long position, long events) {
        List<String> tables = tables();
        List<Difference> differences = new ArrayList<>();
        long differing = 0;
        for (String table : tables) {
            differing += add(differences, table, Side.PRESENT, present, rebuilt, position);
            differing += add(differences, table, Side.REBUILT, rebuilt, present, position);
        }
        return new Comparison(position, events, tables.size(), differing, List.copyOf(differences), false);
    }

    private List<String> tables() {
        return sql.sql("""
                        select distinct t.table_name from information_schema.columns t
                        where t.table_schema = ? and t.column_name = 'valid_from'
                        order by t.table_name
                        """).param(rebuilt).query(String.class).list();
    }

    private long add(List<Difference> all, String table, Side side, String here, String there, long position) {
        String only =
                "(" + versions(here, table, position) + " except " + versions(there, table, position) + ") only_here";
        long count = sql.sql("select count(*) from " + only).query(Long.class).single();
        if (count > 0) {
            sql.sql("select * from " + only + " fetch first " + SHOWN + " rows only")
                    .query()
                    .listOfRows()
                    .forEach(row -> all.add(new Difference(table, side, row.toString())));
        }
        return count;
    }

    private String versions(String schema, String table, long position) {
        return "select " + columns(table) + ", case when valid_to > " + position + " then " + OPEN
                + " else valid_to end as until from " + schema + "." + table + " where valid_from <= " + position;
    }

    private String columns(String table) {
        return sql.sql("""
                        select column_name from information_schema.columns
                        where table_schema = ? and table_name = ? and column_name <> 'valid_to'
                        order by ordinal_position
                        """).params(rebuilt, table).query(String.class).list().stream()
                .collect(Collectors.joining(", "));
    }
}

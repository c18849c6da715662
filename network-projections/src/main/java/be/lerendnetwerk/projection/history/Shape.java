package be.lerendnetwerk.projection.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a table that remembers looks like, apart from {@code valid_from} and {@code valid_to}, which all of them have.
 * Such a table needs a unique index on its key and {@code valid_from desc}, and an index on each column it is found by.
 *
 * @param table its name, without a schema
 * @param key the columns that name a row; the row's versions share them
 * @param columns the other columns
 * @param foundBy the columns, of the key or not, by which a projector looks current rows up
 * @param once whether a row never changes and is never looked up again, so that nobody need remember it
 */
public record Shape(String table, List<String> key, List<String> columns, Set<String> foundBy, boolean once) {

    /** Begins to describe a table. */
    public static Shape of(String table) {
        return new Shape(table, List.of(), List.of(), Set.of(), false);
    }

    /** The same with these columns for a key. */
    public Shape keyedBy(String... names) {
        return new Shape(table, List.of(names), columns, foundBy, once);
    }

    /** The same with these columns beside the key. */
    public Shape holding(String... names) {
        return new Shape(table, key, List.of(names), foundBy, once);
    }

    /** The same, whose current rows can be looked up by each of these columns. */
    public Shape foundBy(String... names) {
        return new Shape(table, key, columns, Set.of(names), once);
    }

    /** The same, whose rows are put once and never changed, removed or looked up. */
    public Shape writtenOnce() {
        return new Shape(table, key, columns, foundBy, true);
    }

    List<String> all() {
        return Stream.concat(key.stream(), columns.stream()).toList();
    }

    Columns indexed() {
        List<String> all = all();
        return new Columns(
                key.size(), IntStream.range(0, all.size()).boxed().collect(Collectors.toMap(all::get, i -> i)));
    }
}

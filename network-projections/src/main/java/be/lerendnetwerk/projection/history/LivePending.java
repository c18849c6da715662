package be.lerendnetwerk.projection.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one unit of work touches; the rest lies in the table. What was looked up once is not asked of the table
 * again, and not searched for among all that was touched.
 */
final class LivePending implements Pending {

    private final Shape shape;
    private final StoredRows stored;
    private final Map<List<Object>, Versions> touched = new LinkedHashMap<>();
    private final Set<Lookup> fetched = new HashSet<>();
    private final Map<Lookup, Set<List<Object>>> found = new HashMap<>();

    LivePending(Shape shape, StoredRows stored) {
        this.shape = shape;
        this.stored = stored;
    }

    /** Rows by the value of a column. */
    private record Lookup(String column, Object value) {}

    @Override
    public @Nullable Row current(List<Object> key) {
        return versions(key).current();
    }

    @Override
    public void set(long position, List<Object> key, @Nullable Row row) {
        Versions versions = versions(key);
        if (versions.needsPast(position)) {
            versions = new Versions(stored.newest(key));
            touched.put(key, versions);
        }
        versions.set(position, row);
        note(key, row);
    }

    @Override
    public List<Row> where(String column, Object value) {
        Lookup lookup = new Lookup(column, value);
        if (fetched.add(lookup)) {
            stored.open(column, value).forEach(version -> touch(version.row().key(), List.of(version)));
        }
        return found.getOrDefault(lookup, Set.of()).stream()
                .map(key -> Objects.requireNonNull(touched.get(key)).current())
                .filter(Objects::nonNull)
                .filter(row -> value.equals(row.value(column)))
                .toList();
    }

    @Override
    public void flush() {
        stored.delete(touched.values().stream().flatMap(v -> v.gone().stream()).toList());
        List<Version> versions =
                touched.values().stream().flatMap(v -> v.known().stream()).toList();
        stored.close(versions.stream().filter(Version::isStoredOtherwise).toList());
        stored.insert(versions.stream().filter(v -> !v.isStored()).toList());
        touched.clear();
        fetched.clear();
        found.clear();
    }

    private Versions versions(List<Object> key) {
        Versions versions = touched.get(key);
        return versions == null ? touch(key, stored.newest(key)) : versions;
    }

    private Versions touch(List<Object> key, List<Version> known) {
        Versions versions = touched.computeIfAbsent(key, k -> new Versions(known));
        note(key, versions.current());
        return versions;
    }

    /** Remembers under which values a row is found; it may have other ones by the time it is looked up. */
    private void note(List<Object> key, @Nullable Row row) {
        if (row == null) {
            return;
        }
        for (String column : shape.foundBy()) {
            Object value = row.value(column);
            if (value != null) {
                found.computeIfAbsent(new Lookup(column, value), l -> new LinkedHashSet<>())
                        .add(key);
            }
        }
    }
}

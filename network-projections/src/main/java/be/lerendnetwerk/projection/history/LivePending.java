package be.lerendnetwerk.projection.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows that one unit of work touches; the rest lies in the table. */
final class LivePending implements Pending {

    private final StoredRows stored;
    private final Map<List<Object>, Versions> touched = new LinkedHashMap<>();

    LivePending(StoredRows stored) {
        this.stored = stored;
    }

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
    }

    @Override
    public List<Row> where(String column, Object value) {
        stored.open(column, value)
                .forEach(version -> touched.computeIfAbsent(version.row().key(), k -> new Versions(List.of(version))));
        return touched.values().stream()
                .map(Versions::current)
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
    }

    private Versions versions(List<Object> key) {
        return touched.computeIfAbsent(key, k -> new Versions(stored.newest(k)));
    }
}

package be.lerendnetwerk.projection.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All current rows of a table that began empty. Nothing is ever read back from the table, and a version is written once,
 * when it is known how long it held.
 */
final class FreshPending implements Pending {

    private final Shape shape;
    private final StoredRows stored;
    private final Map<List<Object>, Versions> all = new LinkedHashMap<>();
    private final Set<List<Object>> changed = new LinkedHashSet<>();
    private final Map<String, Map<Object, Map<List<Object>, Versions>>> found = new HashMap<>();

    FreshPending(Shape shape, StoredRows stored) {
        this.shape = shape;
        this.stored = stored;
        shape.foundBy().forEach(column -> found.put(column, new HashMap<>()));
    }

    @Override
    public @Nullable Row current(List<Object> key) {
        Versions versions = all.get(key);
        return versions == null ? null : versions.current();
    }

    @Override
    public void set(long position, List<Object> key, @Nullable Row row) {
        Versions versions = all.computeIfAbsent(key, k -> new Versions(List.of()));
        Row before = versions.current();
        if (Objects.equals(before, row)) {
            return;
        }
        versions.set(position, row);
        changed.add(key);
        found.forEach((column, rows) -> move(key, versions, rows, valueOf(before, column), valueOf(row, column)));
    }

    @Override
    public List<Row> where(String column, Object value) {
        Map<List<Object>, Versions> known = found.getOrDefault(column, Map.of()).getOrDefault(value, Map.of());
        List<Row> rows = new ArrayList<>(known.size());
        for (Versions versions : known.values()) {
            Row row = versions.current();
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void flush() {
        settled().forEach(Runnable::run);
    }

    /** Hands out what is settled, to be written. */
    List<Runnable> settled() {
        List<Runnable> written = handOut(changed, shape.once());
        changed.clear();
        return written;
    }

    /** Hands out what holds now as well; the last thing to do. */
    List<Runnable> rest() {
        return handOut(List.copyOf(all.keySet()), true);
    }

    private List<Runnable> handOut(Collection<List<Object>> keys, boolean openOnes) {
        List<Version> settled = new ArrayList<>();
        for (List<Object> key : keys) {
            Versions versions = all.get(key);
            if (versions == null) {
                continue;
            }
            List<Version> known = versions.known();
            List<Version> ready =
                    known.stream().filter(v -> openOnes || !v.isOpen()).toList();
            settled.addAll(ready);
            known.removeAll(ready);
            if (known.isEmpty()) {
                all.remove(key);
            }
        }
        return portions(settled);
    }

    private List<Runnable> portions(List<Version> versions) {
        List<Runnable> portions = new ArrayList<>();
        for (int from = 0; from < versions.size(); from += StoredRows.BATCH) {
            List<Version> portion = versions.subList(from, Math.min(from + StoredRows.BATCH, versions.size()));
            portions.add(() -> stored.insert(portion));
        }
        return portions;
    }

    private static @Nullable Object valueOf(@Nullable Row row, String column) {
        return row == null ? null : row.value(column);
    }

    private static void move(
            List<Object> key,
            Versions versions,
            Map<Object, Map<List<Object>, Versions>> rows,
            @Nullable Object from,
            @Nullable Object to) {
        if (from != null && !from.equals(to)) {
            rows.getOrDefault(from, new LinkedHashMap<>()).remove(key);
        }
        if (to != null) {
            rows.computeIfAbsent(to, v -> new LinkedHashMap<>()).put(key, versions);
        }
    }
}

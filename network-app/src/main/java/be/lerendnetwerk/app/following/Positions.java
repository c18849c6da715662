package be.lerendnetwerk.app.following;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the projections are, on whatever machine they run: what their tokens say that lie beside their tables. */
public final class Positions {

    private final JdbcClient tokens;
    private final Serializer serializer;
    private final Collection<String> projections;
    private final Advance advance;
    private final Gate gate;
    private final Duration betweenLooks;

    Positions(
            DataSource readModels,
            Serializer serializer,
            Collection<String> projections,
            Advance advance,
            Gate gate,
            Rhythm rhythm) {
        this.tokens = JdbcClient.create(readModels);
        this.serializer = serializer;
        this.projections = projections;
        this.advance = advance;
        this.gate = gate;
        this.betweenLooks = rhythm.betweenLooks();
    }

    /** The position that each projection has reached; 0 for one that did not begin yet. */
    public Map<String, Long> all() {
        Map<String, Long> all = new TreeMap<>();
        projections.forEach(projection -> all.put(projection, 0L));
        gate.through(() -> tokens.sql("select processor_name, token, token_type from token_entry where segment = 0")
                .query((row, number) ->
                        all.replace(row.getString(1), position(serializer, row.getString(2), row.getString(3))))
                .list());
        return all;
    }

    /** The position that all of these projections have reached; every answer from their tables is exact up to there. */
    public long reached(Collection<String> asked) {
        Map<String, Long> all = all();
        return asked.stream()
                .mapToLong(projection -> all.getOrDefault(projection, 0L))
                .min()
                .orElse(0);
    }

    /**
     * Waits until all of these projections have reached a position.
     *
     * @return whether they did within that time
     */
    public boolean await(Collection<String> asked, long position, Duration atMost) {
        return within(atMost, () -> reached(asked) >= position);
    }

    private boolean within(Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            long seen = advance.count();
            if (condition.getAsBoolean()) {
                return true;
            }
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative()) {
                return false;
            }
            try {
                advance.awaitMoreThan(seen, left.compareTo(betweenLooks) < 0 ? left : betweenLooks);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    static long position(Serializer serializer, @Nullable String token, @Nullable String type) {
        if (token == null || type == null) {
            return 0;
        }
        TrackingToken read = serializer.deserialize(new SimpleSerializedObject<>(token, String.class, type, null));
        return read == null ? 0 : read.position().orElse(0);
    }
}

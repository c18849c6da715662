package be.lerendnetwerk.app.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The positions that this process gave last, noted once they are safe, so that who waited for them need not look them up.
 * What is not known here may still be in the log: another node may have given it, or an earlier process.
 */
final class GivenPositions {

    private static final int KEPT = 10_000;

    private final Map<String, Long> positions = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > KEPT;
        }
    };

    /** Takes note of positions, by the id of their events, that can no longer be taken back. */
    synchronized void note(Map<String, Long> given) {
        positions.putAll(given);
    }

    /** The position of an event; empty where it is not known here. */
    synchronized OptionalLong of(String eventId) {
        Long position = positions.get(eventId);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }
}

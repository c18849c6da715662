package be.lerendnetwerk.app.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What processes said they were told, kept outside them. */
final class Ledger {

    private final Map<String, Long> acknowledged = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, Long> keyed = new LinkedHashMap<>();
    private final List<String> erased = new ArrayList<>();

    /** Takes down a line; one that was cut off by a kill says nothing. */
    synchronized void takeDown(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 4) {
            return;
        }
        switch (words[0]) {
            case "acknowledged" -> acknowledged.put(words[1], Long.parseLong(words[2]));
            case "keyed" -> keyed.put(words[1], Long.parseLong(words[2]));
            case "erased" -> erased.add(words[1]);
            case "refused" -> refused.add(words[1]);
            default -> {}
        }
    }

    /** The position that was answered, by aggregate id and sequence number with a colon between them. */
    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    /** The position that was answered to a command under a key, by the organisation it was about, in order. */
    Map<String, Long> keyed() {
        return keyed;
    }

    /** The people who were erased. */
    List<String> erased() {
        return erased;
    }

    /** Texts that only refused commands spoke of. */
    List<String> refused() {
        return refused;
    }
}

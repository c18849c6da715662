package be.lerendnetwerk.app.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What processes said they were told, kept outside them. */
final class Ledger {

    private final Map<String, Long> acknowledged = new HashMap<>();
    private final List<String> refused = new ArrayList<>();

    /** Takes down a line; one that was cut off by a kill says nothing. */
    synchronized void takeDown(String line) {
        String[] words = line.split(" ");
        if (words.length != 4) {
            return;
        }
        switch (words[0]) {
            case "acknowledged" -> acknowledged.put(words[1], Long.parseLong(words[2]));
            case "refused" -> refused.add(words[1]);
            default -> {}
        }
    }

    /** The position that was answered, by aggregate id and sequence number with a colon between them. */
    Map<String, Long> acknowledged() {
        return acknowledged;
    }

    /** Texts that only refused commands spoke of. */
    List<String> refused() {
        return refused;
    }
}

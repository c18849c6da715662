package be.lerendnetwerk.projection.history;

import java.util.Map;

/**
 * Where in a row each column stands; the key comes first.
 *
 * @param keySize how many columns the key has
 * @param places the place of each column, from 0
 */
record Columns(int keySize, Map<String, Integer> places) {

    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column + " among " + places.keySet());
        }
        return place;
    }
}

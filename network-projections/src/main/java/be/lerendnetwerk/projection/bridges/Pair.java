package be.lerendnetwerk.projection.bridges;

/**
 * Two different organisations, whichever was named first.
 *
 * @param a the one with the lower id
 * @param b the other
 */
record Pair(String a, String b) {

    static Pair of(String one, String other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}

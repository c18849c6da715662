package be.lerendnetwerk.app.rebuild;

/**
 * A version of a row that is only on one side.
 *
 * @param table the table
 * @param side where the row is
 * @param row its values, as text; personal ones are sealed
 */
public record Difference(String table, Side side, String row) {

    /** One of the two sides that are compared. */
    public enum Side {
        /** In the tables in use, and not in what the log leads to. */
        PRESENT,
        /** In what the log leads to, and not in the tables in use. */
        REBUILT
    }
}

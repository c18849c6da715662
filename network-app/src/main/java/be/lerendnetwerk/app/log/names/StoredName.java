package be.lerendnetwerk.app.log.names;

/**
 * The name under which an event is stored.
 *
 * @param type the simple name of its class
 * @param revision which shape of it
 */
public record StoredName(String type, String revision) {

    /** The type and its revision, for people. */
    @Override
    public String toString() {
        return type + " (revision " + revision + ")";
    }
}

package be.lerendnetwerk.app.following;

/**
 * A projection met an event that it cannot digest and stopped before it; it tries again from time to time.
 *
 * @param projection the processing group
 * @param position the event it cannot digest
 * @param reason the type of that event and the kind of error; its message, which may repeat what an event says, is in the log of the server only
 */
public record Halt(String projection, long position, String reason) {

    static Halt at(String projection, long position, Class<?> event, Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String kind = error.getClass().getSimpleName()
                + (root == error ? "" : " (" + root.getClass().getSimpleName() + ")");
        return new Halt(projection, position, event.getSimpleName() + ", " + kind);
    }
}

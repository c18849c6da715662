package be.lerendnetwerk.projection.attendance;

/**
 * What an excused or a represented session does to a streak.
 *
 * @param excused for a session for which the person was excused
 * @param represented for a session at which somebody stood in for the person
 */
public record StreakPolicy(Effect excused, Effect represented) {

    /** The policy of the network: neither adds nor breaks. */
    public static final StreakPolicy USUAL = new StreakPolicy(Effect.PAUSE, Effect.PAUSE);

    /** What one session does. */
    public enum Effect {
        /** It neither adds nor breaks. */
        PAUSE,
        /** It adds one, as being present does. */
        COUNT,
        /** It ends the streak, as an absence does, without being one. */
        BREAK
    }

    Effect effectOf(Mark mark) {
        return switch (mark) {
            case PRESENT -> Effect.COUNT;
            case ABSENT -> Effect.BREAK;
            case EXCUSED -> excused;
            case REPRESENTED -> represented;
            case VISITOR -> Effect.PAUSE;
        };
    }
}

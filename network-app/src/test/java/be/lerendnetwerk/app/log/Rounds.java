package be.lerendnetwerk.app.log;

import java.time.Duration;

/** Rounds of the log that are not like those of a healthy one. */
public final class Rounds {

    private Rounds() {}

    /** Rounds that never come, for writers without patience. */
    public static GroupCommit thatNeverCome() {
        return new GroupCommit(new Nothing(), new Head(), Duration.ZERO);
    }

    private static final class Nothing implements Durability {

        @Override
        public long secure() {
            return 0;
        }

        @Override
        public Duration pulse() {
            return Duration.ofDays(1);
        }

        @Override
        public String promise() {
            return "none";
        }

        @Override
        public void close() {}
    }
}

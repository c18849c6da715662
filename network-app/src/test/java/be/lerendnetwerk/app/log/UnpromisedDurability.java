package be.lerendnetwerk.app.log;

import java.time.Duration;

/** Rounds that a test decides on, and nothing else: no pulse, no promise, nothing to close. */
abstract class UnpromisedDurability implements Durability {

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

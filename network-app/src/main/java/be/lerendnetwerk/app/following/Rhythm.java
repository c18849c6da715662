package be.lerendnetwerk.app.following;

import java.time.Duration;

/**
 * How often somebody looks, where nobody is woken: what happens in this process wakes whoever waits for it.
 *
 * @param betweenClaims after how long to look for a projection that nobody follows the log for
 * @param betweenSignsOfLife after how long to say that a projection which has nothing to do is still looked after
 * @param betweenLooks after how long to look how far other machines brought the projections
 */
record Rhythm(Duration betweenClaims, Duration betweenSignsOfLife, Duration betweenLooks) {

    /** Soon enough for another machine to take over well within fifteen seconds. */
    static final Rhythm STEADY = new Rhythm(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofMillis(40));

    /** No other machine is there to take over, and whatever is said makes the file grow. */
    static final Rhythm ALONE = new Rhythm(STEADY.betweenClaims(), Duration.ofHours(1), STEADY.betweenLooks());
}

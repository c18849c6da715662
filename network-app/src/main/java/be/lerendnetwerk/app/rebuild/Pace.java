package be.lerendnetwerk.app.rebuild;

import java.time.Duration;

/** How fast a rebuild goes. */
final class Pace {

    private final long head;
    private final RebuildListener listener;
    private final long begin = System.nanoTime();

    Pace(long head, RebuildListener listener) {
        this.head = head;
        this.listener = listener;
    }

    long head() {
        return head;
    }

    void at(long position) {
        double seconds = Math.max(1, System.nanoTime() - begin) / 1e9;
        double perSecond = position / seconds;
        Duration left =
                perSecond == 0 ? Duration.ZERO : Duration.ofMillis((long) ((head - position) / perSecond * 1000));
        listener.progress(position, head, perSecond, left);
    }
}

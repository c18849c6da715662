package be.lerendnetwerk.projection.attendance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a person was at a held session. A counting person gets exactly one of the first four. */
enum Mark {
    /** Recorded present. */
    PRESENT,
    /** Not present, but somebody was recorded present in the person's stead. */
    REPRESENTED,
    /** Recorded excused, or apologised and not recorded otherwise. */
    EXCUSED,
    /** Recorded absent, or nothing at all. */
    ABSENT,
    /** Recorded present without counting. */
    VISITOR;

    /**
     * The mark of a counting person.
     *
     * @param recorded the status recorded for the person, or null
     * @param represented whether somebody was recorded present in the person's stead
     * @param apologised whether the person apologised and did not withdraw it
     */
    static Mark ofCounting(@Nullable String recorded, boolean represented, boolean apologised) {
        if ("PRESENT".equals(recorded)) {
            return PRESENT;
        }
        if (represented) {
            return REPRESENTED;
        }
        return "EXCUSED".equals(recorded) || (recorded == null && apologised) ? EXCUSED : ABSENT;
    }

    /** Reads the text that {@link #toString()} writes. */
    static Mark of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** The name as answers say it: in small letters. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

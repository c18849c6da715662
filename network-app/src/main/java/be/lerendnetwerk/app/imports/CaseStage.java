package be.lerendnetwerk.app.imports;

import java.util.List;
import java.util.Locale;

/** How far a case came, whether it ended there or not. */
enum CaseStage {
    NONE,
    PROPOSED,
    CLEARED,
    CHOSEN,
    PRESENTED,
    BROADENED;

    /** The words of the sheet in the order in which a case goes through them. */
    private static final List<String> FORWARD =
            List.of("proposed", "cleared", "chosen", "presented", "broadened", "closed");

    /**
     * The stage that a row tells of. One that ended was broadened where it has a shared question; else a closed one was
     * presented in its session and a withdrawn one only chosen for it; without a session neither was more than proposed.
     */
    static CaseStage reachedBy(Row row) {
        String status = row.text("status");
        if (!status.equals("closed") && !status.equals("withdrawn")) {
            return valueOf(status.toUpperCase(Locale.ROOT));
        }
        if (row.get("series") == null) {
            return PROPOSED;
        }
        if (row.get("shared_question") != null) {
            return BROADENED;
        }
        return status.equals("closed") ? PRESENTED : CHOSEN;
    }

    /** Whether a case with the one status can come to have the other. */
    static boolean canGo(String from, String to) {
        boolean open = !from.equals("closed") && !from.equals("withdrawn");
        return open && (to.equals("withdrawn") || FORWARD.indexOf(to) > FORWARD.indexOf(from));
    }

    boolean isBetween(CaseStage from, CaseStage to) {
        return compareTo(from) > 0 && compareTo(to) <= 0;
    }
}

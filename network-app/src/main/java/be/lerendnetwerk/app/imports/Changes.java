package be.lerendnetwerk.app.imports;

import java.util.Set;

/** Checks that a row which says something else than it did when it was taken tells a next step. */
record Changes(Story story, Findings findings) {

    /** What only some statuses take, so that it goes with them. */
    private static final Set<String> BY_STATUS =
            Set.of("check_in", "check_out", "shared_question", "recognised_by", "outcome", "closed_on");

    void check(Fact fact) {
        Set<String> changes = fact.changes();
        Row before = fact.before();
        if (before == null) {
            return;
        }
        boolean goesBack = changes.contains("status") && !isNextStep(fact, before, "status", changes);
        for (String column : changes) {
            boolean followsFromTheStatus = goesBack && BY_STATUS.contains(column);
            if (!followsFromTheStatus && !isNextStep(fact, before, column, changes)) {
                findings.fault(
                        fact.now(),
                        remark(fact.now().sheet(), column),
                        column,
                        story.readable(column, before.get(column)),
                        story.readable(column, fact.now().get(column)));
            }
        }
    }

    private Remark remark(Sheet sheet, String column) {
        if (sheet != Sheet.NETWORK || !story.isFoundedByHand()) {
            return Remark.CHANGED;
        }
        return column.equals("name") ? Remark.FOUNDED_AS : Remark.FOUNDED_FOR;
    }

    private boolean isNextStep(Fact fact, Row before, String column, Set<String> changes) {
        Row now = fact.now();
        return switch (now.sheet()) {
            case SERIES -> (column.equals("group_closed") || column.equals("concluded")) && now.yes(column);
            case SESSIONS -> before.is("status", "planned") && isNextOfASession(before, now, column);
            case ATTENDANCE -> isApologyOfASessionHeldSince(fact, before);
            case CASES -> isNextOfACase(before, now, column, changes);
            default -> false;
        };
    }

    private static boolean isNextOfASession(Row before, Row now, String column) {
        return switch (column) {
            case "status", "check_in", "check_out" -> true;
            case "date" -> now.get("date") != null;
            case "start" -> true;
            case "host", "co_lead" -> before.get(column) == null;
            default -> false;
        };
    }

    /** Who apologised for a planned session gets a mark once the session was held. */
    private boolean isApologyOfASessionHeldSince(Fact mark, Row before) {
        Fact session =
                story.find(Sheet.SESSIONS, mark.now().get("series"), mark.now().get("number"));
        return session != null
                && before.is("status", "excused")
                && session.was("status", "planned")
                && session.now().is("status", "held");
    }

    private static boolean isNextOfACase(Row before, Row now, String column, Set<String> changes) {
        String from = before.text("status");
        String to = now.get("status");
        boolean goes = to != null && changes.contains("status") && CaseStage.canGo(from, to);
        return switch (column) {
            case "status" -> goes;
            case "series", "number" ->
                CaseStage.reachedBy(before).compareTo(CaseStage.CHOSEN) < 0
                        && !from.equals("closed")
                        && !from.equals("withdrawn");
            case "shared_question", "recognised_by", "outcome", "closed_on" -> goes && before.get(column) == null;
            default -> false;
        };
    }
}

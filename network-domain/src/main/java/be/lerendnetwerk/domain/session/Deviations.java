package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.SessionRule.EACH_DEVIATION_HAS_A_REASON;

import be.lerendnetwerk.domain.session.event.Deviation;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What went otherwise in a session that is being closed. */
record Deviations(Hosting hosting, Course course, AttendanceList attendance) {

    /**
     * Each deviation there is, with the first reason named for it. A reason for what did not deviate is left out.
     *
     * @throws RuleBroken when one of them has no reason
     */
    List<Deviation> explainedBy(List<DeviationReason> reasons, Function<String, Personal> words) {
        return Arrays.stream(DeviationKind.values())
                .filter(this::applies)
                .map(kind -> new Deviation(kind.name(), words.apply(reasonOf(kind, reasons))))
                .toList();
    }

    private boolean applies(DeviationKind kind) {
        return switch (kind) {
            case NO_HOST -> !hosting.hasHost();
            case NO_CHECK_IN -> !course.hadCheckIn();
            case NO_CHECK_OUT -> !course.hadCheckOut();
            case NOBODY_RECORDED -> attendance.isEmpty();
        };
    }

    private static String reasonOf(DeviationKind kind, List<DeviationReason> reasons) {
        return reasons.stream()
                .filter(named -> named.kind() == kind && !named.reason().isBlank())
                .findFirst()
                .orElseThrow(() -> new RuleBroken(EACH_DEVIATION_HAS_A_REASON))
                .reason();
    }
}

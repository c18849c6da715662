package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.Why.Step;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.attendance.AttendanceStreak;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Tells why streaks and turns are what they are, as of one look. */
final class Reasons {

    private static final String NONE = "";

    private final Look look;
    private final Names names;
    private final Evidence evidence;
    private final MessageSource texts;

    Reasons(Look look, Evidence evidence, MessageSource texts) {
        this.look = look;
        this.names = new Names(look);
        this.evidence = evidence;
        this.texts = texts;
    }

    /** Somebody's streak and rate, in one series or over all of them. */
    Optional<Why> streak(String person, @Nullable String series) {
        return look.where(AttendanceStreak.class, "participantId", person).stream()
                .filter(streak -> series == null ? streak.seriesId() == null : series.equals(streak.seriesId()))
                .findFirst()
                .map(streak -> streak(streak, person, series));
    }

    private Why streak(AttendanceStreak streak, String person, @Nullable String series) {
        List<Step> steps = new ArrayList<>();
        if (series != null) {
            steps.add(new Step(text("why.promise"), NONE, NONE, evidence.of(series, event -> event.event()
                    .payload()
                    .contains(person))));
        }
        int run = 0;
        for (AttendanceRow row : look.where(AttendanceRow.class, "participantId", person)) {
            boolean counts = !row.mark().equals("visitor") && (series == null || series.equals(row.seriesId()));
            if (counts) {
                run = row.mark().equals("present") ? run + 1 : row.mark().equals("absent") ? 0 : run;
                steps.add(new Step(
                        names.session(row.sessionId()),
                        row.mark(),
                        String.valueOf(run),
                        evidence.about(person, row.sessionId())));
            }
        }
        String where = series == null ? text("why.all-series") : names.series(series);
        return new Why(
                text("why.streak", names.person(person), where, streak.currentStreak()),
                text("why.streak.rule") + " " + rate(streak),
                steps);
    }

    private String rate(AttendanceStreak streak) {
        return streak.attendanceRate() == null
                ? text("why.rate.none")
                : text("why.rate", streak.present(), streak.held(), streak.attendanceRate());
    }

    /** An organisation's turn to host. */
    Optional<Why> turnToHost(String organisation) {
        return look.one(VenueTurn.class, "organisationId", organisation).map(turn -> {
            List<Step> steps = new ArrayList<>();
            steps.add(membership(organisation));
            steps.add(new Step(
                    text("why.venue"),
                    NONE,
                    turn.timesHosted() + "×",
                    evidence.ofTypes(
                            organisation,
                            "VenueOffered",
                            "VenueCorrected",
                            "VenueWithdrawn",
                            "HostingPaused",
                            "HostingResumed")));
            look.where(SessionRow.class, "hostOrganisationId", organisation)
                    .forEach(session -> steps.add(took(session, "SessionHosted", "HostingHandedBack", "HostAsked")));
            return new Why(
                    turn("why.turn.host", organisation, turn.turn(), turn.why().name()), text("why.turn.rule"), steps);
        });
    }

    /** An organisation's turn to co-lead. */
    Optional<Why> turnToLead(String organisation) {
        return look.one(CoLeadTurn.class, "organisationId", organisation).map(turn -> {
            List<Step> steps = new ArrayList<>();
            steps.add(membership(organisation));
            steps.add(new Step(
                    text("why.standing-lead"),
                    NONE,
                    turn.timesLed() + "×",
                    evidence.of(
                            NetworkId.THE_NETWORK.toString(),
                            event -> event.event().payload().contains(organisation))));
            look.where(SessionRow.class, "coLeadOrganisationId", organisation)
                    .forEach(session -> steps.add(took(session, "CoLeadNamed", "CoLeadReleased", "CoLeadAsked")));
            return new Why(
                    turn(
                            "why.turn.co-lead",
                            organisation,
                            turn.turn(),
                            turn.why().name()),
                    text("why.turn.rule"),
                    steps);
        });
    }

    private Step membership(String organisation) {
        return new Step(
                text("why.membership"),
                NONE,
                NONE,
                evidence.ofTypes(organisation, "OrganisationAdmitted", "OrganisationLeft", "OrganisationRejoined"));
    }

    private Step took(SessionRow session, String... types) {
        List<String> all = new ArrayList<>(List.of(types));
        all.addAll(List.of("SessionClosed", "SessionReopened", "SessionCancelled"));
        return new Step(
                names.session(session.sessionId()),
                NONE,
                text("organisations.session." + session.status()),
                evidence.ofTypes(session.sessionId(), all.toArray(String[]::new)));
    }

    private String turn(String key, String organisation, @Nullable Integer turn, String why) {
        String place = turn == null ? text("rotation.no-turn") : text("rotation.turn", turn);
        return text(key, names.organisation(organisation), place, text("turn." + why));
    }

    private String text(String key, Object... values) {
        Locale locale = look.language().locale();
        return texts.getMessage(key, values.length == 0 ? null : values, locale);
    }
}

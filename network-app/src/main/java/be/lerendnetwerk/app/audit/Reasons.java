package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.Why.Order;
import be.lerendnetwerk.app.audit.Why.Place;
import be.lerendnetwerk.app.audit.Why.Step;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.shared.TurnReason;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.attendance.AttendanceStreak;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
                                session(row.sessionId(), series),
                                row.mark(),
                                String.valueOf(run),
                                evidence.about(person, row.sessionId()))
                        .inSession(row.sessionId()));
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
        Map<String, OrganisationRow> known = organisations();
        List<Place> places = look.all(VenueTurn.class).stream()
                .map(turn -> place(
                        turn.turn(),
                        turn.organisationId(),
                        turn.organisationName(),
                        organisation,
                        turn.timesHosted(),
                        turn.lastHostedOn(),
                        turn.why(),
                        known))
                .toList();
        return turn("why.turn.host", new Order(true, places), () -> {
            List<Step> steps = new ArrayList<>();
            steps.add(membership(organisation));
            steps.add(new Step(
                    text("why.venue"),
                    NONE,
                    NONE,
                    evidence.ofTypes(
                            organisation,
                            "VenueOffered",
                            "VenueCorrected",
                            "VenueWithdrawn",
                            "HostingPaused",
                            "HostingResumed")));
            look.where(SessionRow.class, "hostOrganisationId", organisation)
                    .forEach(session -> steps.add(took(session, "SessionHosted", "HostingHandedBack", "HostAsked")));
            return steps;
        });
    }

    /** An organisation's turn to co-lead. */
    Optional<Why> turnToLead(String organisation) {
        Map<String, OrganisationRow> known = organisations();
        List<Place> places = look.all(CoLeadTurn.class).stream()
                .map(turn -> place(
                        turn.turn(),
                        turn.organisationId(),
                        turn.organisationName(),
                        organisation,
                        turn.timesLed(),
                        turn.lastLedOn(),
                        turn.why(),
                        known))
                .toList();
        return turn("why.turn.co-lead", new Order(false, places), () -> {
            List<Step> steps = new ArrayList<>();
            steps.add(membership(organisation));
            steps.add(new Step(
                    text("why.standing-lead"),
                    NONE,
                    NONE,
                    evidence.of(
                            NetworkId.THE_NETWORK.toString(),
                            event -> event.event().payload().contains(organisation))));
            look.where(SessionRow.class, "coLeadOrganisationId", organisation)
                    .forEach(session -> steps.add(took(session, "CoLeadNamed", "CoLeadReleased", "CoLeadAsked")));
            return steps;
        });
    }

    private Map<String, OrganisationRow> organisations() {
        return look.all(OrganisationRow.class).stream()
                .collect(Collectors.toMap(OrganisationRow::organisationId, Function.identity()));
    }

    private Place place(
            @Nullable Integer turn,
            String id,
            String name,
            String asked,
            int times,
            @Nullable LocalDate lastOn,
            TurnReason why,
            Map<String, OrganisationRow> known) {
        OrganisationRow row = known.get(id);
        return new Place(
                turn,
                id,
                name,
                id.equals(asked),
                times,
                lastOn,
                why == TurnReason.NEWCOMER,
                row != null && row.venueId() != null,
                row == null ? null : row.admittedOn(),
                evidence.firstOf(id, "OrganisationAdmitted"),
                why.name());
    }

    /** A turn, beside those of everybody else; empty for an organisation that is not among them. */
    private Optional<Why> turn(String key, Order order, Supplier<List<Step>> steps) {
        return order.places().stream()
                .filter(Place::asked)
                .findFirst()
                .map(place -> new Why(
                        title(key, place), text("why.turn.rule") + " " + text("why.turn.new"), order, steps.get()));
    }

    private String title(String key, Place place) {
        String turn = place.turn() == null ? text("rotation.no-turn") : text("rotation.turn", place.turn());
        String reason = place.reason().equals(TurnReason.LONGEST_AGO.name())
                ? text("why.turn.facts", place.times(), look.day(place.lastOn()))
                : text("turn." + place.reason());
        return text(key, place.organisation(), turn, reason);
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
                        names.sessionInSeries(session.sessionId()),
                        NONE,
                        text("organisations.session." + session.status()),
                        evidence.ofTypes(session.sessionId(), all.toArray(String[]::new)))
                .inSession(session.sessionId());
    }

    /** A session by its series too, where it is one of several. */
    private String session(String id, @Nullable String series) {
        return series == null ? names.sessionInSeries(id) : names.session(id);
    }

    private String text(String key, Object... values) {
        Locale locale = look.language().locale();
        return texts.getMessage(key, values.length == 0 ? null : values, locale);
    }
}

package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.Why.Step;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.attendance.AttendanceStreak;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.presences.Visit;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Tells why figures say what they say, as of one look. */
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

    /** The visits that an organisation received from others, or from one of them. */
    Optional<Why> visits(String host, @Nullable String visitor) {
        List<Visit> visits = look.where(Visit.class, "hostOrganisationId", host).stream()
                .filter(visit -> visitor == null
                        ? !visit.organisationId().equals(host)
                        : visit.organisationId().equals(visitor))
                .toList();
        String who = visitor == null ? text("why.visits.others") : names.organisation(visitor);
        long first = visits.stream().filter(Visit::first).count();
        return Optional.of(new Why(
                text("why.visits", names.organisation(host), who, visits.size(), first),
                text("why.visits.rule"),
                visits.stream().map(this::visit).toList()));
    }

    /** One visit of one person: whether it was the first. */
    Optional<Why> visit(String session, String person) {
        return look.where(Visit.class, "participantId", person).stream()
                .filter(visit -> visit.sessionId().equals(session))
                .findFirst()
                .map(visit -> {
                    List<Step> steps = new ArrayList<>();
                    steps.add(visit(visit));
                    look.where(Visit.class, "participantId", person).stream()
                            .filter(other -> !other.equals(visit)
                                    && other.hostOrganisationId().equals(visit.hostOrganisationId()))
                            .forEach(other -> steps.add(visit(other)));
                    steps.add(new Step(
                            text("why.person"),
                            NONE,
                            NONE,
                            evidence.ofTypes(
                                    person, "ParticipantRegistered", "ParticipantMoved", "EarlierVisitDeclared")));
                    return new Why(
                            text(
                                    visit.first() ? "why.first" : "why.not-first",
                                    names.person(person),
                                    names.organisation(visit.hostOrganisationId()),
                                    look.day(visit.date())),
                            text("why.visits.rule"),
                            steps);
                });
    }

    private Step visit(Visit visit) {
        return new Step(
                names.person(visit.participantId()) + ", " + names.session(visit.sessionId()),
                NONE,
                visit.first() ? text("why.first.short") : NONE,
                evidence.about(visit.participantId(), visit.sessionId()));
    }

    /** What makes a bridge between two organisations. */
    Optional<Why> bridge(String a, String b) {
        return look.all(Bridge.class).stream()
                .filter(bridge -> isPair(bridge.organisationA(), bridge.organisationB(), a, b))
                .findFirst()
                .map(this::bridge);
    }

    private Why bridge(Bridge bridge) {
        String a = bridge.organisationA();
        String b = bridge.organisationB();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(text("why.bridge.since"), NONE, NONE, evidence.at(bridge.sincePosition())));
        Set<String> shared = attended(a);
        shared.retainAll(attended(b));
        look.all(SessionRow.class).stream()
                .filter(session -> shared.contains(session.sessionId()))
                .forEach(session -> steps.add(new Step(
                        names.session(session.sessionId()),
                        NONE,
                        text("why.bridge.shared"),
                        evidence.of(
                                session.sessionId(),
                                event -> event.event().type().startsWith("Attendance")
                                        && (event.event().payload().contains(a)
                                                || event.event().payload().contains(b))))));
        for (Visit visit : look.all(Visit.class)) {
            if (isPair(visit.organisationId(), visit.hostOrganisationId(), a, b)) {
                steps.add(visit(visit));
            }
        }
        look.all(CaseRow.class).stream()
                .filter(row ->
                        row.organisationId().equals(a) || row.organisationId().equals(b))
                .map(row -> new Step(
                        look.text(row.title()),
                        NONE,
                        text("why.bridge.case"),
                        evidence.of(
                                row.caseId(),
                                event -> Set.of("CaseBroadened", "InsightHarvested")
                                                .contains(event.event().type())
                                        && event.event()
                                                .payload()
                                                .contains(row.organisationId().equals(a) ? b : a))))
                .filter(step -> !step.events().isEmpty())
                .forEach(steps::add);
        return new Why(
                text(
                        "why.bridge",
                        names.organisation(a),
                        names.organisation(b),
                        bridge.sharedSessions(),
                        bridge.visits(),
                        bridge.cases()),
                text("why.bridge.rule"),
                steps);
    }

    private static boolean isPair(String one, String other, String a, String b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }

    private Set<String> attended(String organisation) {
        return look.where(AttendanceRow.class, "organisationId", organisation).stream()
                .filter(row -> row.mark().equals("present") || row.mark().equals("visitor"))
                .map(AttendanceRow::sessionId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String text(String key, Object... values) {
        Locale locale = look.language().locale();
        return texts.getMessage(key, values.length == 0 ? null : values, locale);
    }
}

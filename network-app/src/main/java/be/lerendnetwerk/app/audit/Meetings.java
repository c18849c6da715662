package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.Why.Step;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.presences.Visit;
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

/** Tells why organisations are said to have met: by visits, first ones among them, and by bridges. */
final class Meetings {

    private static final String NONE = "";

    private final Look look;
    private final Names names;
    private final Evidence evidence;
    private final MessageSource texts;

    Meetings(Look look, Evidence evidence, MessageSource texts) {
        this.look = look;
        this.names = new Names(look);
        this.evidence = evidence;
        this.texts = texts;
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
                        names.person(visit.participantId()) + ", " + names.sessionInSeries(visit.sessionId()),
                        NONE,
                        visit.first() ? text("why.first.short") : NONE,
                        evidence.about(visit.participantId(), visit.sessionId()))
                .inSession(visit.sessionId());
    }

    /** What makes a bridge between two organisations. */
    Optional<Why> bridge(String a, String b) {
        return look.where(Bridge.class, "organisationA", a.compareTo(b) < 0 ? a : b).stream()
                .filter(bridge -> isPair(bridge.organisationA(), bridge.organisationB(), a, b))
                .findFirst()
                .map(this::bridge);
    }

    private Why bridge(Bridge bridge) {
        String a = bridge.organisationA();
        String b = bridge.organisationB();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(text("why.bridge.since"), NONE, NONE, evidence.at(bridge.sincePosition())));
        steps.addAll(sharedSessions(a, b));
        for (Visit visit : look.all(Visit.class)) {
            if (isPair(visit.organisationId(), visit.hostOrganisationId(), a, b)) {
                steps.add(visit(visit));
            }
        }
        steps.addAll(sharedCases(a, b));
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

    private List<Step> sharedSessions(String a, String b) {
        Set<String> shared = attended(a);
        shared.retainAll(attended(b));
        return look.all(SessionRow.class).stream()
                .filter(session -> shared.contains(session.sessionId()))
                .map(session -> new Step(
                                names.sessionInSeries(session.sessionId()),
                                NONE,
                                text("why.bridge.shared"),
                                evidence.together(session.sessionId(), a, b))
                        .inSession(session.sessionId()))
                .toList();
    }

    private List<Step> sharedCases(String a, String b) {
        return look.all(CaseRow.class).stream()
                .filter(row ->
                        row.organisationId().equals(a) || row.organisationId().equals(b))
                .map(row -> new Step(
                        look.text(row.title()),
                        "/cases/" + row.caseId(),
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
                .toList();
    }

    private static boolean isPair(String one, String other, String a, String b) {
        return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
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

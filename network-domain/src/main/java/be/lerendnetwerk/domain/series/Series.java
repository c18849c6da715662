package be.lerendnetwerk.domain.series;

import static be.lerendnetwerk.domain.series.SeriesRule.A_COMMITMENT_BEGINS_WITHIN_THE_PLAN;
import static be.lerendnetwerk.domain.series.SeriesRule.A_LATECOMER_JOINS_A_CLOSED_GROUP;
import static be.lerendnetwerk.domain.series.SeriesRule.A_NUMBER_IS_GIVEN_ONCE;
import static be.lerendnetwerk.domain.series.SeriesRule.A_SESSION_IS_SCHEDULED_ONCE;
import static be.lerendnetwerk.domain.series.SeriesRule.NOTHING_AFTER_THE_SERIES_ENDED;
import static be.lerendnetwerk.domain.series.SeriesRule.NO_COMMITMENT_AFTER_THE_GROUP_CLOSED;
import static be.lerendnetwerk.domain.series.SeriesRule.NO_MINIMUM_ABOVE_THE_PLAN;
import static be.lerendnetwerk.domain.series.SeriesRule.NO_MORE_SESSIONS_THAN_PLANNED;
import static be.lerendnetwerk.domain.series.SeriesRule.ONE_COMMITMENT_PER_PERSON;
import static be.lerendnetwerk.domain.series.SeriesRule.ONLY_A_COMMITMENT_THAT_STANDS_IS_WITHDRAWN;
import static be.lerendnetwerk.domain.shared.RuleBroken.unless;
import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.command.AbandonSeries;
import be.lerendnetwerk.domain.series.command.AdmitLatecomer;
import be.lerendnetwerk.domain.series.command.CloseGroup;
import be.lerendnetwerk.domain.series.command.CommitToSeries;
import be.lerendnetwerk.domain.series.command.ConcludeSeries;
import be.lerendnetwerk.domain.series.command.InviteOrganisation;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import be.lerendnetwerk.domain.series.command.ReopenGroup;
import be.lerendnetwerk.domain.series.command.ReviseSeries;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.series.command.WithdrawCommitment;
import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.CommitmentWithdrawn;
import be.lerendnetwerk.domain.series.event.GroupClosed;
import be.lerendnetwerk.domain.series.event.GroupReopened;
import be.lerendnetwerk.domain.series.event.LatecomerAdmitted;
import be.lerendnetwerk.domain.series.event.OrganisationInvited;
import be.lerendnetwerk.domain.series.event.SeriesAbandoned;
import be.lerendnetwerk.domain.series.event.SeriesConcluded;
import be.lerendnetwerk.domain.series.event.SeriesPlanned;
import be.lerendnetwerk.domain.series.event.SeriesRevised;
import be.lerendnetwerk.domain.series.event.SessionNumbered;
import be.lerendnetwerk.domain.session.Session;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Rule;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A series of sessions and its fixed group: planned, joined, closed, and in the end concluded or abandoned. */
@AggregateRoot(type = "Series")
public class Series {

    @AggregateIdentifier
    private SeriesId id;

    private SeriesRevised plan;
    private final Set<String> invited = new HashSet<>();
    private final Set<String> committed = new HashSet<>();
    private final Map<String, Integer> lastSessionOfWithdrawn = new HashMap<>();
    private final Map<Integer, String> sessions = new HashMap<>();
    private boolean groupClosed;
    private @Nullable Ending ending;

    private enum Ending {
        CONCLUDED,
        ABANDONED
    }

    @SuppressWarnings("NullAway.Init") // the first event fills it
    Series() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    List<Rule> decide(PlanSeries command) {
        apply(new SeriesPlanned(
                command.seriesId().toString(),
                command.title(),
                requireNonNullElse(command.plannedSessions(), PlanSeries.USUAL_SESSIONS),
                requireNonNullElse(command.sessionMinutes(), PlanSeries.USUAL_MINUTES),
                command.minimumAttendance(),
                command.follows() == null ? null : command.follows().toString(),
                command.key()));
        return minimumAboveThePlan();
    }

    @CommandHandler
    List<Rule> decide(ReviseSeries command) {
        unlessEnded();
        var revised = new SeriesRevised(
                id.toString(),
                command.title(),
                requireNonNullElse(command.plannedSessions(), plan.plannedSessions()),
                requireNonNullElse(command.sessionMinutes(), plan.sessionMinutes()),
                command.minimumAttendance());
        if (revised.equals(plan)) {
            return List.of();
        }
        apply(revised);
        return Stream.of(sessionsAboveThePlan(), minimumAboveThePlan())
                .flatMap(List::stream)
                .toList();
    }

    @CommandHandler
    void decide(InviteOrganisation command) {
        unlessEnded();
        var organisation = command.organisation().toString();
        if (!invited.contains(organisation)) {
            apply(new OrganisationInvited(id.toString(), organisation));
        }
    }

    @CommandHandler
    List<Rule> decide(CommitToSeries command) {
        unlessEnded();
        unless(!groupClosed, NO_COMMITMENT_AFTER_THE_GROUP_CLOSED);
        unlessCommitted(command.participant());
        int fromSession = requireNonNullElse(command.fromSession(), CommitToSeries.FIRST_SESSION);
        apply(new CommitmentMade(id.toString(), command.participant().toString(), fromSession));
        return beginning(fromSession);
    }

    @CommandHandler
    List<Rule> decide(AdmitLatecomer command) {
        unlessEnded();
        unless(groupClosed, A_LATECOMER_JOINS_A_CLOSED_GROUP);
        unlessCommitted(command.participant());
        apply(new LatecomerAdmitted(
                id.toString(),
                command.participant().toString(),
                command.fromSession(),
                Personal.of(about(command.participant()), command.reason())));
        return beginning(command.fromSession());
    }

    @CommandHandler
    void decide(WithdrawCommitment command) {
        unlessEnded();
        var participant = command.participant().toString();
        Integer lastSession = lastSessionOfWithdrawn.get(participant);
        if (lastSession != null && lastSession == command.lastSession()) {
            return;
        }
        unless(committed.contains(participant), ONLY_A_COMMITMENT_THAT_STANDS_IS_WITHDRAWN);
        apply(new CommitmentWithdrawn(
                id.toString(),
                participant,
                command.lastSession(),
                Personal.of(about(command.participant()), command.reason())));
    }

    @CommandHandler
    void decide(CloseGroup command) {
        unlessEnded();
        if (!groupClosed) {
            apply(new GroupClosed(id.toString()));
        }
    }

    @CommandHandler
    void decide(ReopenGroup command) {
        unlessEnded();
        if (groupClosed) {
            apply(new GroupReopened(id.toString(), aboutSeries(command.reason())));
        }
    }

    @CommandHandler
    List<Rule> decide(ScheduleSession command) throws Exception {
        unlessEnded();
        var session = command.session().toString();
        unless(!sessions.containsValue(session), A_SESSION_IS_SCHEDULED_ONCE);
        int number = requireNonNullElse(command.number(), lastNumber() + 1);
        unless(!sessions.containsKey(number), A_NUMBER_IS_GIVEN_ONCE);
        int minutes = requireNonNullElse(command.minutes(), plan.sessionMinutes());
        apply(new SessionNumbered(id.toString(), session, number));
        createNew(
                Session.class,
                () -> new Session(command.session(), id.toString(), number, command.date(), command.start(), minutes));
        return sessionsAboveThePlan();
    }

    @CommandHandler
    void decide(ConcludeSeries command) {
        if (ending != Ending.CONCLUDED) {
            unlessEnded();
            apply(new SeriesConcluded(id.toString()));
        }
    }

    @CommandHandler
    void decide(AbandonSeries command) {
        if (ending != Ending.ABANDONED) {
            unlessEnded();
            apply(new SeriesAbandoned(id.toString(), aboutSeries(command.reason())));
        }
    }

    private void unlessEnded() {
        unless(ending == null, NOTHING_AFTER_THE_SERIES_ENDED);
    }

    private void unlessCommitted(ParticipantId participant) {
        unless(!committed.contains(participant.toString()), ONE_COMMITMENT_PER_PERSON);
    }

    private int lastNumber() {
        return sessions.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private List<Rule> sessionsAboveThePlan() {
        return sessions.size() > plan.plannedSessions() ? List.of(NO_MORE_SESSIONS_THAN_PLANNED) : List.of();
    }

    private List<Rule> minimumAboveThePlan() {
        return requireNonNullElse(plan.minimumAttendance(), 0) > plan.plannedSessions()
                ? List.of(NO_MINIMUM_ABOVE_THE_PLAN)
                : List.of();
    }

    private List<Rule> beginning(int fromSession) {
        return fromSession > Math.max(plan.plannedSessions(), lastNumber())
                ? List.of(A_COMMITMENT_BEGINS_WITHIN_THE_PLAN)
                : List.of();
    }

    private static Subject about(ParticipantId participant) {
        return new Subject(Subject.Kind.PARTICIPANT, participant.toString());
    }

    private Personal aboutSeries(String text) {
        return Personal.of(new Subject(Subject.Kind.SERIES, id.toString()), text);
    }

    @EventSourcingHandler
    void evolve(SeriesPlanned event) {
        id = SeriesId.of(event.seriesId());
        plan = new SeriesRevised(
                event.seriesId(),
                event.title(),
                event.plannedSessions(),
                event.sessionMinutes(),
                event.minimumAttendance());
    }

    @EventSourcingHandler
    void evolve(SeriesRevised event) {
        plan = event;
    }

    @EventSourcingHandler
    void evolve(OrganisationInvited event) {
        invited.add(event.organisation());
    }

    @EventSourcingHandler
    void evolve(CommitmentMade event) {
        committed.add(event.participant());
        lastSessionOfWithdrawn.remove(event.participant());
    }

    @EventSourcingHandler
    void evolve(LatecomerAdmitted event) {
        committed.add(event.participant());
        lastSessionOfWithdrawn.remove(event.participant());
    }

    @EventSourcingHandler
    void evolve(CommitmentWithdrawn event) {
        committed.remove(event.participant());
        lastSessionOfWithdrawn.put(event.participant(), event.lastSession());
    }

    @EventSourcingHandler
    void evolve(GroupClosed event) {
        groupClosed = true;
    }

    @EventSourcingHandler
    void evolve(GroupReopened event) {
        groupClosed = false;
    }

    @EventSourcingHandler
    void evolve(SessionNumbered event) {
        sessions.put(event.number(), event.session());
    }

    @EventSourcingHandler
    void evolve(SeriesConcluded event) {
        ending = Ending.CONCLUDED;
    }

    @EventSourcingHandler
    void evolve(SeriesAbandoned event) {
        ending = Ending.ABANDONED;
    }
}

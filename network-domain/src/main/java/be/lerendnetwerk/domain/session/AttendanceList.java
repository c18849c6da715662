package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.AttendanceStatus.PRESENT;
import static be.lerendnetwerk.domain.session.SessionRule.ATTENDANCE_FROM_THE_DAY_ITSELF_ON;
import static be.lerendnetwerk.domain.session.SessionRule.A_CORRECTION_HAS_A_REASON;
import static be.lerendnetwerk.domain.session.SessionRule.NOBODY_IS_THEIR_OWN_SUBSTITUTE;
import static be.lerendnetwerk.domain.shared.RuleBroken.unless;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.command.CorrectAttendance;
import be.lerendnetwerk.domain.session.command.RecordAttendance;
import be.lerendnetwerk.domain.session.command.WithdrawAttendance;
import be.lerendnetwerk.domain.session.event.AttendanceCorrected;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import be.lerendnetwerk.domain.session.event.AttendanceWithdrawn;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import be.lerendnetwerk.domain.shared.Today;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/**
 * Who was there. Somebody who is marked present and was named as a substitute is there in that person's stead, unless
 * the command names another person.
 */
final class AttendanceList {

    private final SessionLife life;
    private final Expected expected;
    private final Map<String, Mark> marks = new HashMap<>();

    AttendanceList(SessionLife life, Expected expected) {
        this.life = life;
        this.expected = expected;
    }

    private record Mark(
            String organisation,
            AttendanceStatus status,
            @Nullable String substituteFor) {}

    boolean isEmpty() {
        return marks.isEmpty();
    }

    boolean hasSomeonePresent() {
        return marks.values().stream().anyMatch(mark -> mark.status == PRESENT);
    }

    @CommandHandler
    void decide(RecordAttendance command, @Today LocalDate today) {
        life.onlyWhileOpen();
        unless(life.hasItsDayOn(today), ATTENDANCE_FROM_THE_DAY_ITSELF_ON);
        var participant = command.participant().toString();
        var mark = new Mark(
                command.organisation().toString(),
                command.status(),
                inWhoseStead(command.participant(), command.substituteFor(), command.status() == PRESENT));
        if (!mark.equals(marks.get(participant))) {
            apply(new AttendanceRecorded(
                    life.sessionId(), participant, mark.organisation, mark.status.name(), mark.substituteFor));
        }
    }

    @CommandHandler
    void decide(WithdrawAttendance command) {
        life.onlyWhileOpen();
        var participant = command.participant().toString();
        if (marks.containsKey(participant)) {
            apply(new AttendanceWithdrawn(life.sessionId(), participant));
        }
    }

    @CommandHandler
    void decide(CorrectAttendance command) {
        life.onlyOnceClosed();
        unless(!command.reason().isBlank(), A_CORRECTION_HAS_A_REASON);
        var participant = command.participant().toString();
        var before = marks.get(participant);
        boolean becomesPresent = command.to() == PRESENT && (before == null || before.status != PRESENT);
        var mark = new Mark(
                command.organisation().toString(),
                command.to(),
                inWhoseStead(command.participant(), command.substituteFor(), becomesPresent));
        if (!mark.equals(before)) {
            apply(new AttendanceCorrected(
                    life.sessionId(),
                    participant,
                    mark.organisation,
                    before == null ? null : before.status.name(),
                    mark.status.name(),
                    mark.substituteFor,
                    Personal.of(new Subject(Subject.Kind.PARTICIPANT, participant), command.reason())));
        }
    }

    private @Nullable String inWhoseStead(
            ParticipantId participant, @Nullable ParticipantId named, boolean asNamedEarlier) {
        unless(!participant.equals(named), NOBODY_IS_THEIR_OWN_SUBSTITUTE);
        if (named != null) {
            return named.toString();
        }
        return asNamedEarlier ? expected.inWhoseStead(participant.toString()) : null;
    }

    @EventSourcingHandler
    void evolve(AttendanceRecorded event) {
        marks.put(
                event.participant(),
                new Mark(event.organisation(), AttendanceStatus.valueOf(event.status()), event.substituteFor()));
    }

    @EventSourcingHandler
    void evolve(AttendanceWithdrawn event) {
        marks.remove(event.participant());
    }

    @EventSourcingHandler
    void evolve(AttendanceCorrected event) {
        marks.put(
                event.participant(),
                new Mark(event.organisation(), AttendanceStatus.valueOf(event.to()), event.substituteFor()));
    }
}

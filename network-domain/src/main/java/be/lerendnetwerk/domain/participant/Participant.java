package be.lerendnetwerk.domain.participant;

import static be.lerendnetwerk.domain.participant.ParticipantRule.AN_ERASED_PARTICIPANT_TAKES_NO_COMMANDS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.participant.command.CorrectParticipant;
import be.lerendnetwerk.domain.participant.command.DeclareEarlierVisit;
import be.lerendnetwerk.domain.participant.command.EraseParticipant;
import be.lerendnetwerk.domain.participant.command.LeaveGroup;
import be.lerendnetwerk.domain.participant.command.MoveParticipant;
import be.lerendnetwerk.domain.participant.command.ParticipantCommand;
import be.lerendnetwerk.domain.participant.command.RegisterParticipant;
import be.lerendnetwerk.domain.participant.command.ReturnToGroup;
import be.lerendnetwerk.domain.participant.event.EarlierVisitDeclared;
import be.lerendnetwerk.domain.participant.event.ParticipantCorrected;
import be.lerendnetwerk.domain.participant.event.ParticipantErased;
import be.lerendnetwerk.domain.participant.event.ParticipantLeft;
import be.lerendnetwerk.domain.participant.event.ParticipantMoved;
import be.lerendnetwerk.domain.participant.event.ParticipantRegistered;
import be.lerendnetwerk.domain.participant.event.ParticipantReturned;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.RuleBroken;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Registered once, corrected and moved at will, away or back; final once erased. Remembers nothing personal. */
@AggregateRoot(type = "Participant")
public class Participant {

    @AggregateIdentifier
    private String participantId;

    private String organisation;
    private final Set<String> earlierVisits = new HashSet<>();
    private boolean left;
    private boolean erased;

    @SuppressWarnings("NullAway.Init") // the first event fills it
    Participant() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RegisterParticipant command) {
        Subject person = about(command);
        apply(new ParticipantRegistered(
                command.participantId().toString(),
                command.organisation().toString(),
                Personal.of(person, command.name()),
                Personal.ofNullable(person, command.email()),
                Personal.ofNullable(person, command.key())));
    }

    @CommandHandler
    void decide(CorrectParticipant command) {
        isNotErased();
        Subject person = about(command);
        apply(new ParticipantCorrected(
                participantId, Personal.of(person, command.name()), Personal.ofNullable(person, command.email())));
    }

    @CommandHandler
    void decide(MoveParticipant command) {
        isNotErased();
        String to = command.to().toString();
        if (!to.equals(organisation)) {
            apply(new ParticipantMoved(participantId, organisation, to));
        }
    }

    @CommandHandler
    void decide(LeaveGroup command) {
        isNotErased();
        if (!left) {
            apply(new ParticipantLeft(participantId));
        }
    }

    @CommandHandler
    void decide(ReturnToGroup command) {
        isNotErased();
        if (left) {
            apply(new ParticipantReturned(participantId));
        }
    }

    @CommandHandler
    void decide(DeclareEarlierVisit command) {
        isNotErased();
        String venue = command.venue().toString();
        if (!earlierVisits.contains(venue)) {
            apply(new EarlierVisitDeclared(participantId, venue));
        }
    }

    @CommandHandler
    void decide(EraseParticipant command) {
        isNotErased();
        apply(new ParticipantErased(participantId, command.ground().name()));
    }

    private void isNotErased() {
        RuleBroken.unless(!erased, AN_ERASED_PARTICIPANT_TAKES_NO_COMMANDS);
    }

    private static Subject about(ParticipantCommand command) {
        return new Subject(Subject.Kind.PARTICIPANT, command.participantId().toString());
    }

    @EventSourcingHandler
    void evolve(ParticipantRegistered event) {
        participantId = event.participantId();
        organisation = event.organisation();
    }

    @EventSourcingHandler
    void evolve(ParticipantMoved event) {
        organisation = event.to();
    }

    @EventSourcingHandler
    void evolve(ParticipantLeft event) {
        left = true;
    }

    @EventSourcingHandler
    void evolve(ParticipantReturned event) {
        left = false;
    }

    @EventSourcingHandler
    void evolve(EarlierVisitDeclared event) {
        earlierVisits.add(event.venue());
    }

    @EventSourcingHandler
    void evolve(ParticipantErased event) {
        erased = true;
    }
}

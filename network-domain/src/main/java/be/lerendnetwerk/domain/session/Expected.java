package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.SessionRule.NOBODY_IS_THEIR_OWN_SUBSTITUTE;
import static be.lerendnetwerk.domain.shared.RuleBroken.unless;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.session.command.AnnouncePresence;
import be.lerendnetwerk.domain.session.command.Apologise;
import be.lerendnetwerk.domain.session.command.NameSubstitute;
import be.lerendnetwerk.domain.session.command.WithdrawApology;
import be.lerendnetwerk.domain.session.event.ApologyReceived;
import be.lerendnetwerk.domain.session.event.ApologyWithdrawn;
import be.lerendnetwerk.domain.session.event.PresenceAnnounced;
import be.lerendnetwerk.domain.session.event.SubstituteNamed;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/**
 * Who said to come to a session, who apologised, and who comes in whose stead. What somebody said last counts. A person
 * has one substitute, and a substitute comes for one person: a later naming replaces an earlier one of either.
 */
final class Expected {

    private final SessionLife life;
    private final Set<String> announced = new HashSet<>();
    private final Set<String> apologised = new HashSet<>();
    private final Map<String, String> personBySubstitute = new HashMap<>();

    Expected(SessionLife life) {
        this.life = life;
    }

    /** The person for whom the substitute was named, or null for somebody who is nobody's substitute. */
    @Nullable
    String inWhoseStead(String substitute) {
        return personBySubstitute.get(substitute);
    }

    @CommandHandler
    void decide(AnnouncePresence command) {
        life.onlyWhileOpen();
        var participant = command.participant().toString();
        if (!announced.contains(participant)) {
            apply(new PresenceAnnounced(life.sessionId(), participant));
        }
    }

    @CommandHandler
    void decide(Apologise command) {
        life.onlyWhileOpen();
        var participant = command.participant().toString();
        if (command.reason() != null || !apologised.contains(participant)) {
            var about = new Subject(Subject.Kind.PARTICIPANT, participant);
            apply(new ApologyReceived(life.sessionId(), participant, Personal.ofNullable(about, command.reason())));
        }
    }

    @CommandHandler
    void decide(WithdrawApology command) {
        life.onlyWhileOpen();
        var participant = command.participant().toString();
        if (apologised.contains(participant)) {
            apply(new ApologyWithdrawn(life.sessionId(), participant));
        }
    }

    @CommandHandler
    void decide(NameSubstitute command) {
        life.onlyWhileOpen();
        unless(!command.participant().equals(command.substitute()), NOBODY_IS_THEIR_OWN_SUBSTITUTE);
        var participant = command.participant().toString();
        var substitute = command.substitute().toString();
        if (!participant.equals(inWhoseStead(substitute))) {
            apply(new SubstituteNamed(life.sessionId(), participant, substitute));
        }
    }

    @EventSourcingHandler
    void evolve(PresenceAnnounced event) {
        announced.add(event.participant());
        apologised.remove(event.participant());
    }

    @EventSourcingHandler
    void evolve(ApologyReceived event) {
        apologised.add(event.participant());
        announced.remove(event.participant());
    }

    @EventSourcingHandler
    void evolve(ApologyWithdrawn event) {
        apologised.remove(event.participant());
    }

    @EventSourcingHandler
    void evolve(SubstituteNamed event) {
        personBySubstitute.values().remove(event.participant());
        personBySubstitute.put(event.substitute(), event.participant());
    }
}

package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.SessionRule.ONE_CO_LEAD_AT_A_TIME;
import static be.lerendnetwerk.domain.session.SessionRule.WHO_CONFIRMED_HANDS_BACK;
import static be.lerendnetwerk.domain.shared.RuleBroken.unless;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.session.command.AskToCoLead;
import be.lerendnetwerk.domain.session.command.DeclineToCoLead;
import be.lerendnetwerk.domain.session.command.NameCoLead;
import be.lerendnetwerk.domain.session.command.ReleaseCoLead;
import be.lerendnetwerk.domain.session.event.CoLeadAsked;
import be.lerendnetwerk.domain.session.event.CoLeadDeclined;
import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.CoLeadReleased;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Who co-leads a session: asked, confirmed, declined, released, just as hosting is. */
final class CoLeading {

    private final SessionLife life;
    private final Set<CoLeadAsked> asked = new HashSet<>();
    private final Set<String> declined = new HashSet<>();
    private @Nullable String confirmed;

    CoLeading(SessionLife life) {
        this.life = life;
    }

    @CommandHandler
    void decide(AskToCoLead command) {
        life.onlyWhileOpen();
        var question = new CoLeadAsked(
                life.sessionId(),
                command.organisation().toString(),
                command.why() == null ? null : command.why().name());
        if (!asked.contains(question)) {
            apply(question);
        }
    }

    @CommandHandler
    void decide(NameCoLead command) {
        life.onlyWhileOpen();
        var organisation = command.organisation().toString();
        if (!organisation.equals(confirmed)) {
            unless(confirmed == null, ONE_CO_LEAD_AT_A_TIME);
            apply(new CoLeadNamed(life.sessionId(), organisation));
        }
    }

    @CommandHandler
    void decide(DeclineToCoLead command) {
        life.onlyWhileOpen();
        var organisation = command.organisation().toString();
        unless(!organisation.equals(confirmed), WHO_CONFIRMED_HANDS_BACK);
        if (command.reason() != null || !declined.contains(organisation)) {
            apply(new CoLeadDeclined(life.sessionId(), organisation, life.aboutSessionOrNone(command.reason())));
        }
    }

    @CommandHandler
    void decide(ReleaseCoLead command) {
        life.onlyWhileOpen();
        if (confirmed != null) {
            apply(new CoLeadReleased(life.sessionId(), confirmed, life.aboutSessionOrNone(command.reason())));
        }
    }

    @EventSourcingHandler
    void evolve(CoLeadAsked event) {
        asked.add(event);
        declined.remove(event.organisation());
    }

    @EventSourcingHandler
    void evolve(CoLeadNamed event) {
        confirmed = event.organisation();
        declined.remove(event.organisation());
        forgetQuestionsTo(event.organisation());
    }

    @EventSourcingHandler
    void evolve(CoLeadDeclined event) {
        declined.add(event.organisation());
        forgetQuestionsTo(event.organisation());
    }

    @EventSourcingHandler
    void evolve(CoLeadReleased event) {
        confirmed = null;
    }

    private void forgetQuestionsTo(String organisation) {
        asked.removeIf(question -> question.organisation().equals(organisation));
    }
}

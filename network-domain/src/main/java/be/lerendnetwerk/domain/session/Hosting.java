package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.SessionRule.A_PLACE_IS_NAMED_WHEN_NO_MEMBER_HOSTS;
import static be.lerendnetwerk.domain.session.SessionRule.A_SESSION_HAS_A_HOST;
import static be.lerendnetwerk.domain.session.SessionRule.ONE_HOST_AT_A_TIME;
import static be.lerendnetwerk.domain.session.SessionRule.WHO_CONFIRMED_HANDS_BACK;
import static be.lerendnetwerk.domain.shared.RuleBroken.unless;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.session.command.AskToHost;
import be.lerendnetwerk.domain.session.command.DeclineToHost;
import be.lerendnetwerk.domain.session.command.HandBackHosting;
import be.lerendnetwerk.domain.session.command.HostSession;
import be.lerendnetwerk.domain.session.command.NamePlace;
import be.lerendnetwerk.domain.session.event.HostAsked;
import be.lerendnetwerk.domain.session.event.HostDeclined;
import be.lerendnetwerk.domain.session.event.HostingHandedBack;
import be.lerendnetwerk.domain.session.event.PlaceNamed;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.shared.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/**
 * Who hosts a session, and where. Several may be asked at once; one confirms, and another only after that one handed it
 * back. An organisation that declined can still confirm.
 */
final class Hosting {

    private final SessionLife life;
    private final Set<HostAsked> asked = new HashSet<>();
    private final Set<String> declined = new HashSet<>();
    private @Nullable SessionHosted confirmed;
    private @Nullable String place;

    Hosting(SessionLife life) {
        this.life = life;
    }

    boolean hasHost() {
        return confirmed != null;
    }

    @CommandHandler
    void decide(AskToHost command) {
        life.onlyWhileOpen();
        var question = new HostAsked(
                life.sessionId(),
                command.organisation().toString(),
                command.why() == null ? null : command.why().name());
        if (!asked.contains(question)) {
            apply(question);
        }
    }

    @CommandHandler
    void decide(HostSession command) {
        life.onlyWhileOpen();
        var hosted = new SessionHosted(
                life.sessionId(),
                command.organisation().toString(),
                command.venue() == null ? null : command.venue().toString());
        unless(!isHostedByAnotherThan(hosted.organisation()), ONE_HOST_AT_A_TIME);
        if (!hosted.equals(confirmed)) {
            apply(hosted);
        }
    }

    @CommandHandler
    void decide(DeclineToHost command) {
        life.onlyWhileOpen();
        var organisation = command.organisation().toString();
        unless(!isHostedBy(organisation), WHO_CONFIRMED_HANDS_BACK);
        if (command.reason() != null || !declined.contains(organisation)) {
            apply(new HostDeclined(life.sessionId(), organisation, life.aboutSessionOrNone(command.reason())));
        }
    }

    @CommandHandler
    void decide(HandBackHosting command) {
        life.onlyWhileOpen();
        if (confirmed != null) {
            apply(new HostingHandedBack(
                    life.sessionId(), confirmed.organisation(), life.aboutSessionOrNone(command.reason())));
        }
    }

    @CommandHandler
    List<Rule> decide(NamePlace command) {
        life.onlyWhileOpen();
        unless(!hasHost(), A_PLACE_IS_NAMED_WHEN_NO_MEMBER_HOSTS);
        if (!command.place().equals(place)) {
            apply(new PlaceNamed(life.sessionId(), command.place()));
        }
        return List.of(A_SESSION_HAS_A_HOST);
    }

    private boolean isHostedBy(String organisation) {
        return confirmed != null && confirmed.organisation().equals(organisation);
    }

    private boolean isHostedByAnotherThan(String organisation) {
        return hasHost() && !isHostedBy(organisation);
    }

    @EventSourcingHandler
    void evolve(HostAsked event) {
        asked.add(event);
        declined.remove(event.organisation());
    }

    @EventSourcingHandler
    void evolve(SessionHosted event) {
        confirmed = event;
        place = null;
        declined.remove(event.organisation());
        forgetQuestionsTo(event.organisation());
    }

    @EventSourcingHandler
    void evolve(HostDeclined event) {
        declined.add(event.organisation());
        forgetQuestionsTo(event.organisation());
    }

    @EventSourcingHandler
    void evolve(HostingHandedBack event) {
        confirmed = null;
    }

    @EventSourcingHandler
    void evolve(PlaceNamed event) {
        place = event.place();
    }

    private void forgetQuestionsTo(String organisation) {
        asked.removeIf(question -> question.organisation().equals(organisation));
    }
}

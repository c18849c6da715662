package be.lerendnetwerk.domain.session;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.session.command.HoldCheckIn;
import be.lerendnetwerk.domain.session.command.HoldCheckOut;
import be.lerendnetwerk.domain.session.command.UseMethod;
import be.lerendnetwerk.domain.session.event.CheckInHeld;
import be.lerendnetwerk.domain.session.event.CheckOutHeld;
import be.lerendnetwerk.domain.session.event.MethodUsed;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** How a session went: its check-in, its methods, its check-out. Noted again with other words, the last note counts. */
final class Course {

    private final SessionLife life;
    private final Set<MethodUsed> methods = new HashSet<>();
    private @Nullable CheckInHeld checkIn;
    private @Nullable CheckOutHeld checkOut;

    Course(SessionLife life) {
        this.life = life;
    }

    boolean hadCheckIn() {
        return checkIn != null;
    }

    boolean hadCheckOut() {
        return checkOut != null;
    }

    @CommandHandler
    void decide(HoldCheckIn command) {
        life.onlyWhileOpen();
        var held = new CheckInHeld(
                life.sessionId(), command.question(), name(command.form()), command.voices(), command.minutes());
        if (!held.equals(checkIn)) {
            apply(held);
        }
    }

    @CommandHandler
    void decide(UseMethod command) {
        life.onlyWhileOpen();
        var used = new MethodUsed(life.sessionId(), command.name(), command.method());
        if (!methods.contains(used)) {
            apply(used);
        }
    }

    @CommandHandler
    void decide(HoldCheckOut command) {
        life.onlyWhileOpen();
        var held = new CheckOutHeld(
                life.sessionId(), command.question(), name(command.form()), command.voices(), command.minutes());
        if (!held.equals(checkOut)) {
            apply(held);
        }
    }

    private static @Nullable String name(@Nullable CheckForm form) {
        return form == null ? null : form.name();
    }

    @EventSourcingHandler
    void evolve(CheckInHeld event) {
        checkIn = event;
    }

    @EventSourcingHandler
    void evolve(MethodUsed event) {
        methods.add(event);
    }

    @EventSourcingHandler
    void evolve(CheckOutHeld event) {
        checkOut = event;
    }
}

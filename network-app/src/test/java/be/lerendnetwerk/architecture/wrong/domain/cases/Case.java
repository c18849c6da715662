package be.lerendnetwerk.architecture.wrong.domain.cases;

import be.lerendnetwerk.architecture.wrong.domain.cases.command.ClearCase;
import be.lerendnetwerk.architecture.wrong.domain.cases.event.CaseCleared;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** An aggregate that nothing is wrong with. */
public class Case {

    @CommandHandler
    void decide(ClearCase command) {}

    @EventSourcingHandler
    void evolve(CaseCleared event) {}
}

package be.lerendnetwerk.architecture.wrong.domain.cases;

import be.lerendnetwerk.architecture.wrong.domain.cases.command.ClearCase;
import org.axonframework.commandhandling.CommandHandler;

/** Handles what another handles already. */
class SecondCase {

    @CommandHandler
    void decide(ClearCase command) {}
}

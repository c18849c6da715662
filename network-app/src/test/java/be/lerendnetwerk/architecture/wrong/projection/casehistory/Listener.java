package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import be.lerendnetwerk.architecture.wrong.domain.cases.event.CaseCleared;
import org.axonframework.eventhandling.EventHandler;

/** A projector by another name. */
class Listener {

    @EventHandler
    void hear(CaseCleared event) {}
}

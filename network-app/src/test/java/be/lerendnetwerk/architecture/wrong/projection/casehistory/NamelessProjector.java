package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import be.lerendnetwerk.architecture.wrong.domain.cases.event.CaseCleared;
import org.axonframework.eventhandling.EventHandler;

class NamelessProjector {

    @EventHandler
    void on(CaseCleared event) {}
}

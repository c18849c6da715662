package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import be.lerendnetwerk.architecture.wrong.domain.cases.event.CaseCleared;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ResetHandler;

@ProcessingGroup("deaf")
class DeafProjector {

    void on(CaseCleared event) {}

    @ResetHandler
    void reset() {}
}

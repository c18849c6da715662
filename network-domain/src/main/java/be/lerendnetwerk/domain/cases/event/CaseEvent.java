package be.lerendnetwerk.domain.cases.event;

/** What can have happened to a case. */
public sealed interface CaseEvent
        permits CaseProposed,
                CaseRevised,
                CaseCleared,
                CaseReturned,
                CaseChosen,
                CaseSetAside,
                CasePresented,
                CaseBroadened,
                InsightHarvested,
                ReportedBack,
                CaseClosed,
                CaseReopened,
                CaseWithdrawn {

    /** The case this is about. */
    String caseId();
}

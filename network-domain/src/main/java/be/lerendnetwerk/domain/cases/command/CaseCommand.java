package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;

/** What can be asked of a case. */
public sealed interface CaseCommand
        permits ProposeCase,
                ReviseCase,
                ClearCase,
                ReturnCase,
                ChooseCase,
                SetCaseAside,
                PresentCase,
                BroadenCase,
                HarvestInsight,
                ReportBack,
                CloseCase,
                ReopenCase,
                WithdrawCase {

    /** The case this is about. */
    CaseId caseId();
}

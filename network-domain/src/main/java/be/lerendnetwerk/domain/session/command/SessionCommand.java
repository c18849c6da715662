package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.SessionId;

/** What can be asked of a session. */
public sealed interface SessionCommand
        permits RescheduleSession,
                CancelSession,
                AskToHost,
                HostSession,
                DeclineToHost,
                HandBackHosting,
                NamePlace,
                AskToCoLead,
                NameCoLead,
                DeclineToCoLead,
                ReleaseCoLead,
                AnnouncePresence,
                Apologise,
                WithdrawApology,
                NameSubstitute,
                HoldCheckIn,
                RecordAttendance,
                WithdrawAttendance,
                CorrectAttendance,
                UseMethod,
                HoldCheckOut,
                CloseSession,
                ReopenSession {

    /** The session this is about. */
    SessionId sessionId();
}

package be.lerendnetwerk.domain.session.event;

/** What can have happened to a session. */
public sealed interface SessionEvent
        permits SessionScheduled,
                SessionRescheduled,
                SessionCancelled,
                HostAsked,
                SessionHosted,
                HostDeclined,
                HostingHandedBack,
                PlaceNamed,
                CoLeadAsked,
                CoLeadNamed,
                CoLeadDeclined,
                CoLeadReleased,
                PresenceAnnounced,
                ApologyReceived,
                ApologyWithdrawn,
                SubstituteNamed,
                CheckInHeld,
                AttendanceRecorded,
                AttendanceWithdrawn,
                AttendanceCorrected,
                MethodUsed,
                CheckOutHeld,
                SessionClosed,
                SessionReopened {

    /** The session this is about. */
    String sessionId();
}

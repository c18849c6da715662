package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one person was at one held session. */
@Meaning("How each counting person was at each held session, and who visited it.")
public record AttendanceRow(
        @Meaning("The session.") String sessionId,
        @Meaning("The series that the session belongs to.") String seriesId,

        @Meaning("The number of the session within its series.")
        int number,

        @Meaning("The day of the session.") LocalDate date,
        @Meaning("The person.") String participantId,
        @Meaning("What the person is called.") @Nullable Personal participantName,

        @Meaning("The organisation for which the person was expected or present, on that day.") @Nullable
        String organisationId,

        @Meaning(
                "present, represented (not there, but somebody came in the person's stead), excused or absent; visitor for somebody present who had not committed to this session.")
        String mark,

        @Meaning("The person in whose stead this person came.") @Nullable
        String substituteFor,

        @Meaning("Who recorded the mark; empty where nobody did.") @Nullable
        String recordedBy,

        @Meaning("Who last corrected it after the session was closed.") @Nullable
        String correctedBy) {}

package be.lerendnetwerk.projection.todos;

import be.lerendnetwerk.projection.asking.Meaning;
import be.lerendnetwerk.projection.asking.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that waits for the coordinator. */
@Meaning("What waits for the coordinator on a day: sessions first, by their day, then what else became due.")
public record ToDo(
        @Meaning(
                "SESSION_WITHOUT_HOST, SESSION_WITHOUT_CO_LEAD (both within 30 days), SESSION_NOT_CLOSED (its day has passed), CASE_WAITS_FOR_CLEARANCE, CASE_WITHOUT_REPORT_BACK (60 days after it was presented), TWO_ABSENCES_IN_A_ROW or GOAL_NOT_REACHABLE (both in a series that goes on).")
        ToDoKind kind,

        @Meaning("The session it is about.") @Nullable String sessionId,
        @Meaning("The case it is about.") @Nullable String caseId,
        @Meaning("The person it is about.") @Nullable String participantId,
        @Meaning("The series it is about.") @Nullable String seriesId,

        @Meaning("The day of the session, or the day on which the report back became due; empty where no day is set.")
        @Nullable
        LocalDate dueOn,

        @Meaning("What to do, in the language asked for.") Sentence text) {}

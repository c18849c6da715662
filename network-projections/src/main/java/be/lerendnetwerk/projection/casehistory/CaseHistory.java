package be.lerendnetwerk.projection.casehistory;

import be.lerendnetwerk.projection.asking.Meaning;
import be.lerendnetwerk.projection.asking.Sentence;
import java.time.Instant;
import java.time.LocalDate;

/** One thing that happened to a case. */
@Meaning("Every event of a case, in order.")
public record CaseHistory(
        @Meaning("The case.") String caseId,

        @Meaning("Where the event stands in the log: 1, 2, 3 …")
        long position,

        @Meaning("When the event was recorded.") Instant recordedAt,

        @Meaning("The day on which it took place; never after the recording.")
        LocalDate happenedOn,

        @Meaning("The name of the event, such as CaseProposed.")
        String event,

        @Meaning("Who did it: an account, local, import, or a participant's link; never a name.")
        String by,

        @Meaning("What happened, in the language asked for.")
        Sentence text) {}

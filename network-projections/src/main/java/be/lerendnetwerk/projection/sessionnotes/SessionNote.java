package be.lerendnetwerk.projection.sessionnotes;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that was arranged or noted around a session, as it stands. */
@Meaning("What was asked, answered and noted around each session, as it stands.")
public record SessionNote(
        @Meaning("The session.") String sessionId,

        @Meaning("HOST, CO_LEAD, CHECK_IN, CHECK_OUT, METHOD, DEVIATION, CORRECTION, CANCELLED or REOPENED.")
        String kind,

        @Meaning(
                "The organisation, the kind of deviation, the name of the method or the person whose mark was corrected; empty where there is only one.")
        String about,

        @Meaning(
                "ASKED, DECLINED, CONFIRMED or HANDED_BACK for a host or co-lead; the form of a check-in or check-out; the mark that was corrected to.")
        @Nullable
        String state,

        @Meaning("The question, or the reason of the rotation for which an organisation was asked.") @Nullable
        String title,

        @Meaning("The reason.") @Nullable Personal words,
        @Meaning("How many people spoke.") @Nullable Integer voices,
        @Meaning("How long it took, in minutes.") @Nullable Integer minutes,
        @Meaning("The day it was said.") LocalDate happenedOn) {}

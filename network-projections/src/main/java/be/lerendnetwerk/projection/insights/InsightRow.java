package be.lerendnetwerk.projection.insights;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that was learnt from a case. */
@Meaning("What was learnt from the cases.")
public record InsightRow(
        @Meaning("The case.") String caseId,
        @Meaning("TIP, METHOD or INSIGHT.") String kind,
        @Meaning("What was learnt.") @Nullable Personal text,
        @Meaning("The organisation that gave it.") @Nullable String organisationId,
        @Meaning("The day on which it was harvested.") LocalDate happenedOn) {}

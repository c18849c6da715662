package be.lerendnetwerk.projection.cases;

import be.lerendnetwerk.domain.shared.Personal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as a board shows it.
 *
 * @param caseId the case
 * @param title its title
 * @param status its stage
 * @param organisationName whose it is
 * @param sessionNumber the number of the session it is on the agenda of or was presented in, or null
 * @param sessionDate the day of that session, or null
 * @param reportedBack whether it was told what became of it
 */
public record BoardCase(
        String caseId,
        @Nullable Personal title,
        String status,
        @Nullable String organisationName,
        @Nullable Integer sessionNumber,
        @Nullable LocalDate sessionDate,
        boolean reportedBack) {}

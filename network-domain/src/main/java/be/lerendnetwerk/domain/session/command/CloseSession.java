package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.DeviationReason;
import be.lerendnetwerk.domain.session.SessionId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Closes a session that took place, with a reason for all that went otherwise.
 *
 * @param sessionId the session
 * @param deviations what went otherwise, each with its reason; what did not go otherwise is left out, and null is none
 */
public record CloseSession(
        @TargetAggregateIdentifier SessionId sessionId,
        @Nullable List<DeviationReason> deviations) implements SessionCommand {}

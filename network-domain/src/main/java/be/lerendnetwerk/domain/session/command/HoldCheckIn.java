package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.CheckForm;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.shared.Between;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes the check-in: what was asked, never what was said.
 *
 * @param sessionId the session
 * @param question what was asked
 * @param form the form it took, or null
 * @param voices how many people spoke, or null
 * @param minutes how long it took, in minutes, or null
 */
public record HoldCheckIn(
        @TargetAggregateIdentifier SessionId sessionId,
        String question,
        @Nullable CheckForm form,
        @Between(min = 0, max = 1000) @Nullable Integer voices,
        @Between(min = 0, max = 1440) @Nullable Integer minutes)
        implements SessionCommand {}

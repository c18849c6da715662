package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.AttendanceStatus;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Changes a person's mark after the session was closed.
 *
 * @param sessionId the session
 * @param participant the person
 * @param organisation the organisation
 * @param to the mark from now on
 * @param substituteFor the person in whose stead this person is there; null for nobody, or for whom a person who becomes
 *     present was named to come
 * @param reason why
 */
public record CorrectAttendance(
        @TargetAggregateIdentifier SessionId sessionId,
        ParticipantId participant,
        OrganisationId organisation,
        AttendanceStatus to,
        @Nullable ParticipantId substituteFor,
        String reason)
        implements SessionCommand {}

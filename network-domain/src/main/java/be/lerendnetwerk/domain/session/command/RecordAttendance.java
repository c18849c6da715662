package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.AttendanceStatus;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Marks whether a person is there; the last mark counts.
 *
 * @param sessionId the session
 * @param participant the person
 * @param organisation the organisation
 * @param status present, excused or absent
 * @param substituteFor the person in whose stead this person is there; null for nobody, or for whom a person who becomes
 *     present was named to come
 */
public record RecordAttendance(
        @TargetAggregateIdentifier SessionId sessionId,
        ParticipantId participant,
        OrganisationId organisation,
        AttendanceStatus status,
        @Nullable ParticipantId substituteFor)
        implements SessionCommand {}

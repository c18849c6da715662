package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person was marked present, excused or absent.
 *
 * @param sessionId the session
 * @param participant the person
 * @param organisation the organisation
 * @param status PRESENT, EXCUSED or ABSENT
 * @param substituteFor the person in whose stead this person is there, or null
 */
@Revision("1")
public record AttendanceRecorded(
        String sessionId,
        String participant,
        String organisation,
        String status,
        @Nullable String substituteFor) implements SessionEvent {}

package be.lerendnetwerk.domain.session.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person's mark was changed after the session had been closed.
 *
 * @param sessionId the session
 * @param participant the person
 * @param organisation the organisation
 * @param from the mark before: PRESENT, EXCUSED or ABSENT, or null when there was none
 * @param to the mark from now on: PRESENT, EXCUSED or ABSENT
 * @param substituteFor the person in whose stead this person is there, or null
 * @param reason why, under the person's key
 */
@Revision("1")
public record AttendanceCorrected(
        String sessionId,
        String participant,
        String organisation,
        @Nullable String from,
        String to,
        @Nullable String substituteFor,
        Personal reason)
        implements SessionEvent {}

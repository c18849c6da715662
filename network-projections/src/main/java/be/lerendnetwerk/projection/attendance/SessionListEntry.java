package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import org.jspecify.annotations.Nullable;

/** What is known of one person and one session, before, at and after it; the list that is kept at the door. */
@Meaning("Everybody who is expected at a session, said something about it, or was marked.")
public record SessionListEntry(
        @Meaning("The session.") String sessionId,
        @Meaning("The person.") String participantId,
        @Meaning("What the person is called.") @Nullable Personal participantName,

        @Meaning("The organisation for which the person was marked, or else belongs to.") @Nullable
        String organisationId,

        @Meaning("What it is called.") @Nullable String organisationName,

        @Meaning("Whether the person committed to this session.")
        boolean expected,

        @Meaning("Whether the person said to come.") boolean announced,
        @Meaning("Whether the person said not to come.") boolean apologised,

        @Meaning("Why not, in the person's words.") @Nullable
        Personal apology,

        @Meaning("The person named to come instead.") @Nullable
        String substituteId,

        @Meaning("What the substitute is called.") @Nullable Personal substituteName,

        @Meaning("present, excused or absent; empty as long as nothing was marked.") @Nullable
        String status,

        @Meaning("The person in whose stead this person was marked.") @Nullable
        String substituteFor,

        @Meaning("Who marked it.") @Nullable String recordedBy,

        @Meaning("Who last corrected the mark after the session was closed.") @Nullable
        String correctedBy) {}

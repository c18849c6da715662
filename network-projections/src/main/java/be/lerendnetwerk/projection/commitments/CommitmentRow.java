package be.lerendnetwerk.projection.commitments;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import org.jspecify.annotations.Nullable;

/** One person's promise to one series. */
@Meaning("The promises of people to be there in person; those that were taken back included.")
public record CommitmentRow(
        @Meaning("The series.") String seriesId,
        @Meaning("The person.") String participantId,
        @Meaning("The person's name.") @Nullable Personal participantName,

        @Meaning("The person's organisation at the moment asked for.") @Nullable
        String organisationId,

        @Meaning("The number of the first session that counts for this person.")
        int fromSession,

        @Meaning("The number of the last session that counts, once the promise was taken back; 0 for none of them.")
        @Nullable
        Integer lastSession,

        @Meaning("Whether the person joined after the group was closed.")
        boolean latecomer) {}

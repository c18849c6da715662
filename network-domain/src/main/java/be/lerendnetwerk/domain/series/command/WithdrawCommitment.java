package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.shared.Between;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a person's promise back, after a last session.
 *
 * @param seriesId the series
 * @param participant the person
 * @param lastSession the number of the last session that counts for this person; 0 for none
 * @param reason why
 */
public record WithdrawCommitment(
        @TargetAggregateIdentifier SeriesId seriesId,
        ParticipantId participant,
        @Between(min = 0, max = 500) int lastSession,
        String reason)
        implements SeriesCommand {}

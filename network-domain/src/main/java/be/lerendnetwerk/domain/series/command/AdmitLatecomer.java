package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.shared.Between;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets a person commit to a series whose group is closed: a deliberate exception.
 *
 * @param seriesId the series
 * @param participant the person
 * @param fromSession the number of the first session that counts for this person
 * @param reason why
 */
public record AdmitLatecomer(
        @TargetAggregateIdentifier SeriesId seriesId,
        ParticipantId participant,
        @Between(min = 1, max = 500) int fromSession,
        String reason)
        implements SeriesCommand {}

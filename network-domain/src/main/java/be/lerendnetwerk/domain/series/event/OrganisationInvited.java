package be.lerendnetwerk.domain.series.event;

import org.axonframework.serialization.Revision;

/**
 * An organisation was invited to a series.
 *
 * @param seriesId the series
 * @param organisation the organisation
 */
@Revision("1")
public record OrganisationInvited(String seriesId, String organisation) implements SeriesEvent {}

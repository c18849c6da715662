package be.lerendnetwerk.domain.series.event;

/** What can have happened to a series. */
public sealed interface SeriesEvent
        permits SeriesPlanned,
                SeriesRevised,
                OrganisationInvited,
                CommitmentMade,
                CommitmentWithdrawn,
                GroupClosed,
                GroupReopened,
                LatecomerAdmitted,
                SessionNumbered,
                SeriesConcluded,
                SeriesAbandoned {

    /** The series this is about. */
    String seriesId();
}

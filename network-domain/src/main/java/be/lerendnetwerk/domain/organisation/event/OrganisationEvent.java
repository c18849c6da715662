package be.lerendnetwerk.domain.organisation.event;

/** What can have happened to an organisation. */
public sealed interface OrganisationEvent
        permits OrganisationAdmitted,
                OrganisationCorrected,
                VenueOffered,
                VenueCorrected,
                VenueWithdrawn,
                HostingPaused,
                HostingResumed,
                OrganisationLeft,
                OrganisationRejoined {

    /** The organisation this is about. */
    String organisationId();
}

package be.lerendnetwerk.domain.organisation.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;

/** What can be asked of an organisation. */
public sealed interface OrganisationCommand
        permits AdmitOrganisation,
                CorrectOrganisation,
                OfferVenue,
                CorrectVenue,
                WithdrawVenue,
                PauseHosting,
                ResumeHosting,
                LeaveNetwork,
                RejoinNetwork {

    /** The organisation this is about. */
    OrganisationId organisationId();
}

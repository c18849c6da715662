package be.lerendnetwerk.projection.presences;

import be.lerendnetwerk.projection.asking.Meaning;

/** How often the people of one organisation came to another. */
@Meaning("How often the people of one organisation visited another; pairs without a visit have no row.")
public record VisitCount(
        @Meaning("The visiting organisation.") String organisationId,

        @Meaning("The organisation that hosted, always another one.")
        String hostOrganisationId,

        @Meaning("How many visits, each person and session counted once.")
        int visits,

        @Meaning("How many of them were first visits.") int firstVisits) {}

package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.projection.asking.Meaning;

/** On which island an organisation is. */
@Meaning("Organisations by island: connected, directly or through others, by bridges with enough shared sessions.")
public record Island(
        @Meaning(
                "The number of the island: 1 for the largest, 2, …; of equally large ones, that with the lowest organisation id first.")
        int island,

        @Meaning("The organisation. One that left is on an island as long as it has a bridge.")
        String organisationId,

        @Meaning("What it is called.") String organisationName) {}

package be.lerendnetwerk.projection.organisations;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import org.jspecify.annotations.Nullable;

/** One place where an organisation can host. */
@Meaning("The places that organisations offer, those taken back included.")
public record VenueRow(
        @Meaning("The place.") String venueId,

        @Meaning("What it is called.") String name,

        @Meaning("Where it is.") @Nullable String address,

        @Meaning("The organisation that offers it.") String organisationId,

        @Meaning("Whether it was taken back.") boolean withdrawn,

        @Meaning("How to get there.") @Nullable Personal directions) {}

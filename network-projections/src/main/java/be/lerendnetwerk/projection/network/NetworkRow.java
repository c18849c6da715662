package be.lerendnetwerk.projection.network;

import be.lerendnetwerk.projection.asking.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network itself. */
@Meaning("The network itself; one row.")
public record NetworkRow(
        @Meaning("The network.") String networkId,
        @Meaning("What it is called.") String name,
        @Meaning("What it is for.") @Nullable String purpose,

        @Meaning("The time zone of its dates, such as Europe/Brussels.")
        String timeZone,

        @Meaning("The organisations that pull it, by id.") List<String> standingLeads) {}

package be.lerendnetwerk.domain.network.command;

import be.lerendnetwerk.domain.network.NetworkId;

/** What can be asked of a network. */
public sealed interface NetworkCommand permits FoundNetwork, RenameNetwork, AppointStandingLead, StandDownLead {

    /** The network this is about. */
    NetworkId networkId();
}

package be.lerendnetwerk.domain.network.event;

/** What can have happened to a network. */
public sealed interface NetworkEvent
        permits NetworkFounded, NetworkRenamed, StandingLeadAppointed, StandingLeadStoodDown {

    /** The network this is about. */
    String networkId();
}

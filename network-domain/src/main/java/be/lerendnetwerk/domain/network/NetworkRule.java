package be.lerendnetwerk.domain.network;

import be.lerendnetwerk.domain.shared.Rule;

/** The laws of the network. */
public enum NetworkRule implements Rule {

    /** The one id of the network carries this: its stream in the log begins once, whoever comes second is refused there. */
    A_NETWORK_IS_FOUNDED_ONCE(
            "Dit netwerk is al opgericht; dat gebeurt maar één keer.",
            "This network was founded already; that happens only once."),

    /** The zone is one that the time-zone database names, such as Europe/Brussels; mere offsets know no summer time. */
    THE_TIME_ZONE_IS_KNOWN(
            "Die tijdzone bestaat niet; kies er een zoals Europe/Brussels.",
            "That time zone does not exist; choose one such as Europe/Brussels."),

    /** Soft: checked at the door, since only the read models know who is a member. */
    A_LEAD_IS_AN_ORGANISATION_OF_THE_NETWORK(
            "Een trekker is een organisatie van het netwerk.", "A standing lead is an organisation of the network.");

    private final String dutch;
    private final String english;

    NetworkRule(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }
}

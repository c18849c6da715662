package be.lerendnetwerk.domain.network;

import be.lerendnetwerk.domain.shared.Rule;

/** The laws of the network. */
public enum NetworkRule implements Rule {

    /** The log keeps this too: every network has the same id, and the second to begin its stream is refused there. */
    A_NETWORK_IS_FOUNDED_ONCE(
            Weight.REFUSES_AT_THE_DOOR,
            "Dit netwerk is al opgericht; dat gebeurt maar één keer.",
            "This network was founded already; that happens only once."),

    /** One that the time-zone database names, such as Europe/Brussels; a mere offset knows no summer time. */
    THE_TIME_ZONE_IS_KNOWN(
            "Die tijdzone bestaat niet; kies er een zoals Europe/Brussels.",
            "That time zone does not exist; choose one such as Europe/Brussels."),

    A_LEAD_IS_AN_ORGANISATION_OF_THE_NETWORK(
            Weight.REFUSES_AT_THE_DOOR,
            "Een trekker is een organisatie van het netwerk.",
            "A standing lead is an organisation of the network.");

    private final Sentences sentences;

    NetworkRule(String dutch, String english) {
        this(Weight.REFUSES, dutch, english);
    }

    NetworkRule(Weight weight, String dutch, String english) {
        this.sentences = new Sentences(weight, dutch, english);
    }

    @Override
    public Sentences sentences() {
        return sentences;
    }
}

package be.lerendnetwerk.domain.organisation;

import be.lerendnetwerk.domain.shared.Rule;

/** The laws of an organisation, and of whatever names one. */
public enum OrganisationRule implements Rule {
    AN_ORGANISATION_THAT_LEFT_DOES_NOTHING_UNTIL_IT_REJOINS(
            "Deze organisatie verliet het netwerk; eerst moet ze opnieuw lid worden.",
            "This organisation left the network; it has to rejoin first."),

    ONLY_AN_OFFERED_VENUE_IS_CORRECTED(
            "Deze organisatie biedt die locatie niet aan.", "This organisation does not offer that venue."),

    /** One that was withdrawn before may be withdrawn again; nothing happens then. */
    ONLY_AN_OFFERED_VENUE_IS_WITHDRAWN(
            "Deze organisatie bood die locatie nooit aan.", "This organisation never offered that venue."),

    A_VENUE_ON_OFFER_IS_CORRECTED_NOT_OFFERED_AGAIN(
            "Deze locatie wordt al aangeboden; verbeter de gegevens in plaats van ze opnieuw aan te bieden.",
            "This venue is on offer already; correct it instead of offering it again."),

    /** A pause whose last day has passed keeps nobody from a turn. */
    A_PAUSE_LASTS_BEYOND_YESTERDAY(
            Weight.WARNS,
            "Die pauze is al voorbij, dus ze verandert niets aan de beurtrol.",
            "That pause is over already, so it changes no turn."),

    A_NAME_BELONGS_TO_ONE_ORGANISATION(
            Weight.WARNS_AT_THE_DOOR,
            "Een andere organisatie heeft bijna dezelfde naam.",
            "Another organisation has nearly the same name."),

    /** For whatever names an organisation: a host, a co-lead, a lead, a case, a person who moves to it. */
    AN_ORGANISATION_THAT_LEFT_TAKES_NO_PART(
            Weight.REFUSES_AT_THE_DOOR,
            "Die organisatie verliet het netwerk en neemt niet meer deel.",
            "That organisation left the network and no longer takes part.");

    private final Sentences sentences;

    OrganisationRule(String dutch, String english) {
        this(Weight.REFUSES, dutch, english);
    }

    OrganisationRule(Weight weight, String dutch, String english) {
        this.sentences = new Sentences(weight, dutch, english);
    }

    @Override
    public Sentences sentences() {
        return sentences;
    }
}

package be.lerendnetwerk.domain.series;

import be.lerendnetwerk.domain.shared.Rule;

/** The laws of a series. */
public enum SeriesRule implements Rule {
    NOTHING_AFTER_THE_SERIES_ENDED(
            "Een traject dat afgerond of stopgezet is, verandert niet meer.",
            "A series that was concluded or abandoned does not change any more."),

    ONE_COMMITMENT_PER_PERSON(
            "Wie al een engagement heeft in dit traject, gaat er geen tweede aan.",
            "Whoever has a commitment to this series does not make a second one."),

    NO_COMMITMENT_AFTER_THE_GROUP_CLOSED(
            "De groep is gesloten: iemand kan er enkel nog uitzonderlijk bij, met een reden.",
            "The group is closed: somebody joins by way of exception only, for a reason."),

    A_LATECOMER_JOINS_A_CLOSED_GROUP(
            "De groep is nog open: wie erbij wil, gaat gewoon een engagement aan.",
            "The group is still open: whoever wants to join simply commits to the series."),

    ONLY_A_COMMITMENT_THAT_STANDS_IS_WITHDRAWN(
            "Deze deelnemer heeft in dit traject geen engagement om in te trekken.",
            "This participant has no commitment to this series to withdraw."),

    A_NUMBER_IS_GIVEN_ONCE(
            "Dit nummer is in dit traject al aan een andere sessie gegeven.",
            "Another session of this series already has this number."),

    A_SESSION_IS_SCHEDULED_ONCE(
            "Deze sessie staat al op de kalender van dit traject; verplaats ze in plaats van ze opnieuw te plannen.",
            "This session is already on the calendar of this series; reschedule it instead."),

    /** Warns; the series counts every session that got a number, cancelled ones included. */
    NO_MORE_SESSIONS_THAN_PLANNED(
            Weight.WARNS,
            "Dit traject krijgt meer sessies dan gepland.",
            "This series gets more sessions than planned."),

    /** Warns; nobody can be present more often than there are sessions. */
    NO_MINIMUM_ABOVE_THE_PLAN(
            Weight.WARNS,
            "Het minimum aantal keer aanwezig ligt hoger dan het aantal geplande sessies.",
            "The minimum number of times present is above the number of planned sessions."),

    /** Warns; the series knows what it plans and which numbers it gave already. */
    A_COMMITMENT_BEGINS_WITHIN_THE_PLAN(
            Weight.WARNS,
            "Dit engagement begint pas na de laatste geplande sessie.",
            "This commitment begins only after the last planned session."),

    /** At the door: who is invited. */
    ONLY_A_MEMBER_IS_INVITED(
            Weight.REFUSES_AT_THE_DOOR,
            "Deze organisatie heeft het netwerk verlaten en wordt niet uitgenodigd.",
            "This organisation left the network and is not invited."),

    /** At the door: who commits, and who is admitted as a latecomer. */
    ONLY_WHO_TAKES_PART_COMMITS(
            Weight.REFUSES_AT_THE_DOOR,
            "Deze deelnemer heeft de groep verlaten of werd gewist, en gaat geen engagement aan.",
            "This participant left the group or was erased, and makes no commitment.");

    private final Sentences sentences;

    SeriesRule(String dutch, String english) {
        this(Weight.REFUSES, dutch, english);
    }

    SeriesRule(Weight weight, String dutch, String english) {
        this.sentences = new Sentences(weight, dutch, english);
    }

    @Override
    public Sentences sentences() {
        return sentences;
    }
}

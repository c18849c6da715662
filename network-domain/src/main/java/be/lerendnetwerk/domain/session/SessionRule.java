package be.lerendnetwerk.domain.session;

import be.lerendnetwerk.domain.shared.Rule;

/** The laws of a session. */
public enum SessionRule implements Rule {
    A_CANCELLED_SESSION_TAKES_NOTHING(
            "Deze sessie is afgelast: er verandert niets meer aan.",
            "This session was cancelled and takes nothing any more."),

    A_CLOSED_SESSION_ONLY_TAKES_CORRECTIONS(
            "Deze sessie is afgesloten: verbeter een aanwezigheid met een reden, of heropen de sessie.",
            "This session is closed: correct an attendance with a reason, or reopen the session."),

    ATTENDANCE_FROM_THE_DAY_ITSELF_ON(
            "Aanwezigheden worden pas vanaf de dag van de sessie genoteerd.",
            "Attendance is recorded from the day of the session on, not before."),

    ONLY_A_CLOSED_SESSION_IS_CORRECTED(
            "Deze sessie is nog open: noteer de aanwezigheid gewoon opnieuw, de laatste telt.",
            "This session is still open: simply record the attendance again, the last mark counts."),

    A_CORRECTION_HAS_A_REASON(
            "Een aanwezigheid verbeteren na het afsluiten vraagt een reden.",
            "Correcting an attendance after closing asks for a reason."),

    A_SESSION_CLOSES_FROM_ITS_DAY_ON(
            "Een sessie wordt pas vanaf de dag zelf afgesloten.",
            "A session is closed from its own day on, not before."),

    EACH_DEVIATION_HAS_A_REASON(
            "Wat in deze sessie anders liep (geen gastorganisatie, geen check-in, geen check-out, niemand genoteerd),"
                    + " vraagt telkens een reden.",
            "Each thing that went otherwise in this session (no host, no check-in, no check-out, nobody recorded)"
                    + " asks for a reason."),

    NO_SESSION_WITH_SOMEONE_PRESENT_IS_CANCELLED(
            "Er staat iemand als aanwezig genoteerd: deze sessie ging door en wordt niet afgelast.",
            "Somebody is recorded as present: this session took place and is not cancelled."),

    ONE_HOST_AT_A_TIME(
            "Een andere organisatie ontvangt deze sessie al; ze geeft dat eerst terug.",
            "Another organisation already hosts this session; it hands that back first."),

    WHO_CONFIRMED_HANDS_BACK(
            "Deze organisatie had bevestigd: ze geeft haar beurt terug in plaats van te weigeren.",
            "This organisation had confirmed: it hands its turn back instead of declining."),

    A_PLACE_IS_NAMED_WHEN_NO_MEMBER_HOSTS(
            "Een organisatie van het netwerk ontvangt deze sessie; de plaats is dan de hare.",
            "An organisation of the network hosts this session, so the place is theirs."),

    ONE_CO_LEAD_AT_A_TIME(
            "Een andere organisatie trekt deze sessie al mee; ze wordt daar eerst van ontheven.",
            "Another organisation already co-leads this session; it is released first."),

    NOBODY_IS_THEIR_OWN_SUBSTITUTE("Niemand is de eigen vervanger.", "Nobody is their own substitute."),

    /** Warns when a place outside the network is named, and when a session without a host is closed. */
    A_SESSION_HAS_A_HOST(
            Weight.WARNS,
            "Geen enkele organisatie van het netwerk ontvangt deze sessie.",
            "No organisation of the network hosts this session."),

    /** At the door: a session that is put on the calendar, or moved, to a day more than a year ago. */
    A_SESSION_IS_NOT_LONG_PAST(
            Weight.WARNS_AT_THE_DOOR,
            "Deze datum ligt meer dan een jaar terug; kijk het jaartal na.",
            "This date is more than a year ago; check the year."),

    /** At the door: a host that already hosted another session of the series. */
    EACH_TIME_ANOTHER_HOST(
            Weight.WARNS_AT_THE_DOOR,
            "Deze organisatie ontving in dit traject al een sessie.",
            "This organisation already hosted a session of this series."),

    /** At the door: a co-lead that already co-led another session of the series. */
    EACH_TIME_ANOTHER_CO_LEAD(
            Weight.WARNS_AT_THE_DOOR,
            "Deze organisatie trok in dit traject al een sessie mee.",
            "This organisation already co-led a session of this series."),

    /** At the door: the venue that a host confirms. */
    A_HOST_OFFERS_ITS_OWN_VENUE(
            Weight.REFUSES_AT_THE_DOOR,
            "Deze locatie wordt niet door de gastorganisatie aangeboden.",
            "This venue is not one that the host organisation offers."),

    /** At the door: who is asked or confirms to host or to co-lead. */
    ONLY_A_MEMBER_HOSTS_OR_CO_LEADS(
            Weight.REFUSES_AT_THE_DOOR,
            "Deze organisatie heeft het netwerk verlaten en ontvangt of trekt niet mee.",
            "This organisation left the network, and neither hosts nor co-leads."),

    /** At the door: whoever is named in an announcement, an apology, a substitution or a mark. */
    NOBODY_ERASED_IS_NAMED(
            Weight.REFUSES_AT_THE_DOOR,
            "Deze deelnemer werd gewist en wordt niet meer genoteerd.",
            "This participant was erased and is not recorded any more.");

    private final Sentences sentences;

    SessionRule(String dutch, String english) {
        this(Weight.REFUSES, dutch, english);
    }

    SessionRule(Weight weight, String dutch, String english) {
        this.sentences = new Sentences(weight, dutch, english);
    }

    @Override
    public Sentences sentences() {
        return sentences;
    }
}

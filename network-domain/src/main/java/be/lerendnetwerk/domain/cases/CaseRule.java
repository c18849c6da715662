package be.lerendnetwerk.domain.cases;

import be.lerendnetwerk.domain.shared.Rule;

/** The laws of a case. */
public enum CaseRule implements Rule {
    A_CLOSED_OR_WITHDRAWN_CASE_CHANGES_ONLY_AFTER_REOPENING(
            "Deze case is afgesloten of ingetrokken; heropen ze eerst.",
            "This case is closed or withdrawn; reopen it first."),

    A_CASE_FOLLOWS_ANOTHER_CASE(
            "Een case is een vervolg op een andere case, niet op zichzelf.",
            "A case follows up another case, not itself."),

    /** A changed text must be cleared anew, and only a cleared case is on an agenda. */
    A_CHOSEN_CASE_IS_SET_ASIDE_BEFORE_IT_IS_REVISED(
            "Deze case staat op de agenda van een sessie; haal ze er eerst af, want een gewijzigde tekst moet opnieuw vrijgegeven worden.",
            "This case is on the agenda of a session; set it aside first, since a changed text must be cleared anew."),

    A_CASE_IS_RETURNED_BEFORE_IT_IS_CHOSEN(
            "Deze case is al gekozen voor een sessie; ze kan niet meer terug naar de inbrenger.",
            "This case was chosen for a session already; it can no longer go back to its presenter."),

    /** Cleared of the personal data of others, since its last revision. */
    ONLY_A_CLEARED_CASE_IS_CHOSEN(
            "Deze case is nog niet vrijgegeven; er mogen geen persoonsgegevens van anderen in staan.",
            "This case is not cleared yet; it may hold no personal data of others."),

    A_CASE_IS_ON_ONE_AGENDA_AT_A_TIME(
            "Deze case staat al op de agenda van een andere sessie; haal ze daar eerst af.",
            "This case is on the agenda of another session; set it aside there first."),

    /** What goes on in a later session is a case that follows this one, or a report back. */
    A_CASE_IS_PRESENTED_ONCE(
            "Deze case is al besproken in een andere sessie; koppel terug, of breng een vervolgcase in.",
            "This case was presented in another session already; report back, or propose a case that follows it."),

    A_PRESENTED_CASE_STAYS_WITH_ITS_SESSION(
            "Deze case is al besproken en blijft dus bij die sessie.",
            "This case was presented, so it stays with that session."),

    ONLY_A_CHOSEN_CASE_IS_PRESENTED(
            "Deze case is nog niet gekozen voor een sessie.", "This case was not chosen for a session yet."),

    A_CASE_IS_PRESENTED_IN_THE_SESSION_IT_WAS_CHOSEN_FOR(
            "Deze case staat op de agenda van een andere sessie.", "This case is on the agenda of another session."),

    A_CASE_IS_PRESENTED_BEFORE_IT_IS_BROADENED(
            "Deze case is nog niet besproken; pas daarna wordt ze verbreed.",
            "This case was not presented yet; only then is it broadened."),

    A_CASE_IS_PRESENTED_BEFORE_IT_IS_REPORTED_BACK(
            "Deze case is nog niet besproken; er is nog niets om over terug te koppelen.",
            "This case was not presented yet; there is nothing to report back on."),

    THE_PRESENTER_IS_OF_THE_ORGANISATION_OF_THE_CASE(
            Weight.WARNS_AT_THE_DOOR,
            "De inbrenger hoort bij een andere organisatie dan de case.",
            "The presenter belongs to another organisation than the case.");

    private final Sentences sentences;

    CaseRule(String dutch, String english) {
        this(Weight.REFUSES, dutch, english);
    }

    CaseRule(Weight weight, String dutch, String english) {
        this.sentences = new Sentences(weight, dutch, english);
    }

    @Override
    public Sentences sentences() {
        return sentences;
    }
}

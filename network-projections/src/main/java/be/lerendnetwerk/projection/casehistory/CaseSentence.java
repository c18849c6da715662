package be.lerendnetwerk.projection.casehistory;

/** What each event of a case says; the constants are named as the events are stored. */
enum CaseSentence {
    CaseProposed(
            "Ingebracht door {organisations}[ ({person})]: {words}",
            "Proposed by {organisations}[ ({person})]: {words}"),
    CaseRevised("Herwerkt: {words}", "Revised: {words}"),
    CaseCleared("Vrij van andermans persoonsgegevens", "Free of other people's personal data"),
    CaseReturned("Teruggegeven: {words}", "Given back: {words}"),
    CaseChosen("Gekozen voor een sessie[: {session}]", "Chosen for a session[: {session}]"),
    CaseSetAside("Van de agenda gehaald[: {session}]", "Taken off the agenda[: {session}]"),
    CasePresented("Voorgesteld in een sessie[: {session}]", "Presented in a session[: {session}]"),
    CaseBroadened(
            "Verbreed tot: {words}[ (herkend door {organisations})]",
            "Broadened to: {words}[ (recognised by {organisations})]"),
    InsightHarvested("{kind}: {words}[ (van {organisations})]", "{kind}: {words}[ (from {organisations})]"),
    ReportedBack(
            "Teruggekoppeld[ in een sessie, {session}]: {words}", "Reported back[ in a session, {session}]: {words}"),
    CaseClosed("Afgesloten[: {words}]", "Closed[: {words}]"),
    CaseReopened("Heropend: {words}", "Reopened: {words}"),
    CaseWithdrawn("Ingetrokken[: {words}]", "Withdrawn[: {words}]"),
    TIP("Tip", "Tip"),
    METHOD("Methodiek", "Method"),
    INSIGHT("Inzicht", "Insight");

    private final String dutch;
    private final String english;

    CaseSentence(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String in(String language) {
        return language.equals("en") ? english : dutch;
    }
}

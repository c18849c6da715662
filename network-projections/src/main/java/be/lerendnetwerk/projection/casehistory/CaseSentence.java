package be.lerendnetwerk.projection.casehistory;

/** What each event of a case says; the constants are named as the events are stored. */
enum CaseSentence {
    CaseProposed(
            "Ingebracht door {organisations}[ ({person})]: {words}",
            "Proposed by {organisations}[ ({person})]: {words}"),
    CaseRevised("Herwerkt: {words}", "Revised: {words}"),
    CaseCleared("Vrij van andermans persoonsgegevens", "Free of other people's personal data"),
    CaseReturned("Teruggegeven: {words}", "Given back: {words}"),
    CaseChosen("Gekozen voor {session}", "Chosen for {session}"),
    CaseSetAside("Van de agenda gehaald van {session}", "Taken off the agenda of {session}"),
    CasePresented("Besproken in {session}", "Presented in {session}"),
    CaseBroadened(
            "Verbreed tot: {words}[ (herkend door {organisations})]",
            "Broadened to: {words}[ (recognised by {organisations})]"),
    InsightHarvested("{kind}: {words}[ (van {organisations})]", "{kind}: {words}[ (from {organisations})]"),
    ReportedBack("Teruggekoppeld[ in {session}]: {words}", "Reported back[ in {session}]: {words}"),
    CaseClosed("Afgesloten[: {words}]", "Closed[: {words}]"),
    CaseReopened("Heropend: {words}", "Reopened: {words}"),
    CaseWithdrawn("Ingetrokken[: {words}]", "Withdrawn[: {words}]"),
    SESSION("sessie {number} van {series} ({date})", "session {number} of {series} ({date})"),
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

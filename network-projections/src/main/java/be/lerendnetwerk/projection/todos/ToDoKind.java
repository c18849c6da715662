package be.lerendnetwerk.projection.todos;

/** What can wait for the coordinator, and how it is said. */
public enum ToDoKind {
    /** A session of the coming 30 days that no organisation hosts and that has no place otherwise. */
    SESSION_WITHOUT_HOST(
            "Zoek een gastorganisatie voor {session} ({date})", "Find a host organisation for {session} ({date})"),
    /** A session of the coming 30 days that no organisation co-leads. */
    SESSION_WITHOUT_CO_LEAD("Zoek een mee-trekker voor {session} ({date})", "Find a co-lead for {session} ({date})"),
    /** A session whose day has passed, neither closed nor cancelled. */
    SESSION_NOT_CLOSED("Sluit {session} ({date}) af", "Close {session} ({date})"),
    /** A case that was proposed and not yet cleared of other people's personal data. */
    CASE_WAITS_FOR_CLEARANCE(
            "Kijk na of de case “{title}” vrij is van andermans persoonsgegevens",
            "Check that the case “{title}” is free of other people's personal data"),
    /** A case that was presented 60 days ago or earlier, still open, without a report back. */
    CASE_WITHOUT_REPORT_BACK(
            "Vraag wat er werd van de case “{title}”, besproken op {date}",
            "Ask what became of the case “{title}”, presented on {date}"),
    /** A person who missed the two latest sessions or more of a series that goes on. */
    TWO_ABSENCES_IN_A_ROW(
            "{person} was {count} keer na elkaar afwezig in {series}",
            "{person} was absent {count} times in a row in {series}"),
    /** A person who can no longer attend as many sessions as agreed in a series that goes on. */
    GOAL_NOT_REACHABLE(
            "{person} haalt het afgesproken aantal aanwezigheden in {series} niet meer",
            "{person} can no longer attend as often as agreed in {series}");

    private final String dutch;
    private final String english;

    ToDoKind(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String in(String language) {
        return language.equals("en") ? english : dutch;
    }
}

package be.lerendnetwerk.app.imports;

/**
 * Everything an import can have to say about the sheets, in both languages; {0}, {1} … stand for what the finding names, and
 * {0:row|rows} for a number of them.
 */
public enum Remark {
    NOTHING_TO_READ(
            "hierin staat geen enkel bekend bestand; verwacht wordt minstens een van {0}",
            "holds none of the known files; at least one of {0} is expected"),
    NOT_A_ZIP(
            "is geen zip; bewaar de csv-bestanden samen in één zip",
            "is not a zip; put the csv files together in one zip"),
    NOT_READABLE("kan niet gelezen worden", "cannot be read"),
    FILE_IGNORED("is geen bekend bestand en wordt niet gelezen", "is not a known file and is not read"),
    FILE_TWICE("staat er meer dan een keer in", "is there more than once"),
    FILE_TOO_BIG("is groter dan {0} MB", "is larger than {0} MB"),
    NOT_UTF_8(
            "is geen UTF-8 en wordt gelezen als Windows-1252; kijk na of letters met accenten kloppen",
            "is not UTF-8 and is read as Windows-1252; check that accented letters are right"),
    UTF_16("is in UTF-16 bewaard; bewaar het als CSV UTF-8", "is saved as UTF-16; save it as CSV UTF-8"),
    NO_HEADER("heeft geen rij met kolomnamen", "has no row of column names"),
    COLUMN_IGNORED("kolom {0} is onbekend en wordt niet gelezen", "column {0} is unknown and is not read"),
    COLUMN_WITHOUT_NAME("kolom {0} heeft geen naam en wordt niet gelezen", "column {0} has no name and is not read"),
    COLUMN_TWICE("kolom {0} staat er meer dan een keer", "column {0} is there more than once"),
    COLUMN_MISSING("kolom {0} ontbreekt", "column {0} is missing"),
    FIELDS(
            "heeft {0:veld|velden}, de kolomnamen zijn er {1}",
            "has {0:field|fields} where the row of column names has {1}"),
    TABS(
            "heeft tabs tussen de kolommen; bewaar het als CSV met puntkomma's of komma's",
            "has tabs between its columns; save it as CSV with semicolons or commas"),
    QUOTES("aanhalingstekens kloppen niet", "the quotation marks do not match"),

    VALUE_MISSING("{0} is leeg", "{0} is empty"),
    NOT_A_DATE(
            "{0}: ‘{1}’ is geen datum; schrijf 2022-09-15 of 15/09/2022",
            "{0}: '{1}' is not a date; write 2022-09-15 or 15/09/2022"),
    NOT_A_TIME("{0}: ‘{1}’ is geen uur; schrijf 13:30", "{0}: '{1}' is not a time; write 13:30"),
    NOT_A_NUMBER("{0}: ‘{1}’ is geen geheel getal van {2} tot {3}", "{0}: '{1}' is not a whole number from {2} to {3}"),
    NOT_YES_OR_NO("{0}: ‘{1}’ is geen ja of nee", "{0}: '{1}' is neither yes nor no"),
    NOT_A_WORD_OF("{0}: ‘{1}’ is geen van {2}", "{0}: '{1}' is none of {2}"),
    NOT_AN_EMAIL("{0}: ‘{1}’ is geen e-mailadres", "{0}: '{1}' is not an e-mail address"),
    TOO_LONG("{0} is langer dan {1} tekens", "{0} is longer than {1} characters"),
    UNPRINTABLE("{0} bevat tekens die geen tekst zijn", "{0} holds characters that are not text"),

    REPEATED("{0} staat ook al op regel {1}", "{0} is on line {1} already"),
    ONE_NETWORK("er is al een netwerk op regel {0}", "there is a network on line {0} already"),
    UNKNOWN(
            "{0} ‘{1}’ staat niet in {2} en kwam er niet eerder mee",
            "{0} '{1}' is not in {2} and did not come with an earlier import"),
    ERASED("{0} ‘{1}’ is gewist", "{0} '{1}' was erased"),
    NO_NETWORK(
            "een trekker heeft een netwerk nodig; network.csv ontbreekt en er is er nog geen",
            "a standing lead needs a network; there is no network.csv and none was founded"),
    ADDRESS_WITHOUT_VENUE("address wordt niet gelezen waar venue leeg is", "address is not read where venue is empty"),
    SAME_NAME("heet zoals {0}", "has the same name as {0}"),
    BAR_IN_A_KEY(
            "organisation ‘{0}’ bevat een verticale streep, die in recognised_by organisaties scheidt; kies een andere",
            "organisation '{0}' holds a vertical bar, which parts organisations in recognised_by; choose another"),
    FOLLOWS_ITSELF(
            "{0} volgt op zichzelf, rechtstreeks of via andere", "{0} follows itself, directly or through others"),
    MORE_THAN_PLANNED(
            "minimum_attendance {0} is meer dan de {1:geplande sessie|geplande sessies}",
            "minimum_attendance {0} is more than the {1:planned session|planned sessions}"),
    CONCLUDED_WITH_PLANNED(
            "het traject is afgerond, maar sessie {0} is nog gepland",
            "the series is concluded, but session {0} is still planned"),
    SERIES_IS_CONCLUDED(
            "traject {0} was al afgerond toen het eerder ingelezen werd",
            "series {0} was concluded by an earlier import already"),
    HELD_IN_THE_FUTURE("een sessie op {0} kan nog niet doorgegaan zijn", "a session on {0} cannot have been held yet"),
    BEFORE_A_LOWER_NUMBER("{0} ligt voor sessie {1}, van {2}", "{0} lies before session {1}, of {2}"),
    QUESTION_NOT_TAKEN("{0} wordt pas ingelezen als de sessie doorging", "{0} is taken only once the session was held"),
    FROM_BEYOND(
            "from_session {0} ligt voorbij de laatste sessie van het traject, {1}",
            "from_session {0} lies beyond the last session of the series, {1}"),
    NOT_HELD(
            "sessie {0} is niet doorgegaan ({1}): enkel excused bij een geplande sessie kan",
            "session {0} was not held ({1}): only excused, at a planned session, is possible"),
    SUBSTITUTE_FOR_SELF("niemand vervangt zichzelf", "nobody is their own substitute"),
    SUBSTITUTE_NOT_PRESENT(
            "enkel wie present is, kan iemand vervangen", "only somebody who is present can be a substitute"),
    REPLACED_IS_PRESENT("{0} wordt vervangen en is toch present", "{0} is replaced and present as well"),
    SERIES_AND_NUMBER("series en number horen samen", "series and number belong together"),
    CASE_NEEDS_A_SESSION(
            "een case met status {0} heeft series en number van een sessie nodig",
            "a case with status {0} needs the series and number of a session"),
    CASE_SESSION_NOT_HELD(
            "een case met status {0} kan niet: sessie {1} is niet doorgegaan",
            "a case cannot have status {0}: session {1} was not held"),
    CASE_NEEDS_A_SHARED_QUESTION(
            "een case die verbreed werd, heeft een shared_question nodig",
            "a case that was broadened needs a shared_question"),
    CASE_VALUE_NOT_TAKEN(
            "{0} wordt niet gelezen bij een case met status {1}", "{0} is not read for a case with status {1}"),
    CLOSED_ON_WITHOUT_SESSION(
            "closed_on wordt niet gelezen bij een case zonder sessie: die krijgt de dag van het inlezen",
            "closed_on is not read for a case without a session, which bears the day of the import"),
    CLOSED_TOO_EARLY("closed_on {0} ligt voor de sessie van {1}", "closed_on {0} lies before the session of {1}"),
    CLOSED_IN_THE_FUTURE("closed_on {0} ligt in de toekomst", "closed_on {0} lies in the future"),

    CHANGED(
            "{0} was ‘{1}’ toen het eerder ingelezen werd en is nu ‘{2}’; pas het aan in het netwerk zelf",
            "{0} was '{1}' in an earlier import and is '{2}' now; change it in the network itself"),
    FOUNDED_AS(
            "het netwerk is al opgericht onder de naam ‘{1}’; laat network.csv weg, of pas de naam aan in het netwerk zelf",
            "the network was founded already under the name '{1}'; leave out network.csv, or change the name in the network itself"),
    FOUNDED_FOR(
            "het netwerk is al opgericht met als doel ‘{1}’; laat network.csv weg, of pas het doel aan in het netwerk zelf",
            "the network was founded already for the purpose '{1}'; leave out network.csv, or change the purpose in the network itself"),
    /** A rule of the product refuses it: its sentence in English, and in Dutch. */
    REFUSED("{1}", "{0}"),
    /** A rule of the product that what the row tells does not keep to: its sentence in English, and in Dutch. */
    NOT_THERE("gaat over iets dat er niet meer is", "is about something that is not there any more"),
    OLDER_THAN_THE_LOG(
            "{0:nieuwe stap gaat|nieuwe stappen gaan} terug tot {1}, maar het logboek reikt al tot {2}: pas vanaf {2} te zien",
            "{0:new step goes|new steps go} back to {1}, but the log reaches {2} already: to be visited from {2} on only");

    private final String dutch;
    private final String english;

    Remark(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** The sentence in Dutch. */
    public String dutch() {
        return dutch;
    }

    /** The sentence in English. */
    public String english() {
        return english;
    }
}

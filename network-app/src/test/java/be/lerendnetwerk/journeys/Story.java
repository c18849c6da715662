package be.lerendnetwerk.journeys;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** What the coordinator of the journeys does, step by step. Nobody in it is real. */
final class Story {

    private static final String SERIES = "Zes sessies over drempels";
    private static final String CASE = "Een leeshoek waar iedereen binnenstapt";

    private final Reader reader;

    Story(Reader reader) {
        this.reader = reader;
    }

    void the_network_is_founded() {
        reader.isAt("Begin hier").follow("Netwerk oprichten").isAt("Netwerk oprichten");
        reader.fill("Naam", "Lerend netwerk Voorbeeldstad")
                .fill("Doel", "Samen leren over drempels")
                .press("Netwerk oprichten");
        reader.isAt("Begin hier").reads("klaar");
    }

    void three_organisations_join() {
        joins("De Bib", "Marktplein 1", "Mira Claeys", "Joke Daems");
        joins("Het Museum", "Kerkstraat 7", "Sam Odeyemi");
        joins("Buurthuis Noord", "Noordlaan 12", "Elif Arslan", "Tom Nijs");
    }

    private void joins(String organisation, String address, String... people) {
        reader.follow("Organisaties").isAt("Organisaties").follow("Organisatie toevoegen");
        reader.isAt("Organisatie toevoegen").fill("Naam", organisation).press("Organisatie toevoegen");
        reader.isAt(organisation).follow("Locatie aanbieden").isAt("Locatie aanbieden");
        reader.fill("Naam", "Zaal van " + organisation).fill("Adres", address).press("Locatie aanbieden");
        reader.isAt(organisation).reads("Zaal van " + organisation);
        for (String person : people) {
            reader.follow("Deelnemer toevoegen").isAt("Deelnemer toevoegen");
            reader.fill("Naam", person)
                    .fill("E-mailadres", person.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org")
                    .press("Deelnemer toevoegen");
            reader.isAt(organisation).reads(person);
        }
    }

    void a_series_is_planned_and_people_commit() {
        reader.follow("Trajecten").isAt("Trajecten").follow("Traject plannen").isAt("Traject plannen");
        reader.fill("Titel", SERIES).fill("Minimum aantal keer aanwezig", "4").press("Traject plannen");
        reader.isAt(SERIES);
        commits("Mira Claeys · De Bib");
        commits("Sam Odeyemi · Het Museum");
        commits("Elif Arslan · Buurthuis Noord");
        reader.press("De groep sluiten").inCard("De vaste groep").reads("gesloten");
    }

    private void commits(String person) {
        reader.follow("Engagement noteren").isAt("Engagement noteren");
        reader.tick(person).press("Engagement noteren");
        reader.isAt(SERIES).reads(person.substring(0, person.indexOf(" ·")));
    }

    void a_host_is_found_for_the_first_session(LocalDate day) {
        reader.follow("Sessie vastleggen").isAt("Sessie vastleggen");
        reader.fill("Datum", day).press("Sessie vastleggen");
        reader.isAt("Sessie 1").reads("over 7 dagen");
        Reader host = reader.inCard("Gastorganisatie");
        host.reads("De Bib").press("Vraag De Bib");
        host.atLine("De Bib").reads("gevraagd").follow("De Bib zegt nee");
        reader.isAt("Kan niet ontvangen")
                .fill("Reden", "De zaal wordt geschilderd")
                .press("Kan niet ontvangen");
        reader.isAt("Sessie 1");
        host.reads("De zaal wordt geschilderd").press("Vraag Het Museum");
        host.atLine("Het Museum").press("Het Museum zegt ja");
        host.reads("bevestigd").reads("Kerkstraat 7");
    }

    void a_case_is_proposed_and_put_on_the_agenda() {
        reader.follow("Cases").isAt("Cases").follow("Case inbrengen").isAt("Case inbrengen");
        reader.choose("Organisatie", "De Bib")
                .choose("Inbrenger", "Mira Claeys · De Bib")
                .fill("Titel", CASE)
                .fill("Leervraag", "Hoe voelt ook wie niet leest zich hier thuis?")
                .press("Case inbrengen");
        reader.isAt(CASE).press("Case vrijgeven").reads("Vrijgegeven");
        reader.follow("Vandaag").isAt("Vandaag").follow("Open de sessie").isAt("Sessie 1");
        Reader agenda = reader.inCard("Agenda");
        agenda.choose("Kies een vrijgegeven case", CASE + " · De Bib").press("Op de agenda zetten");
        agenda.reads("Hoe voelt ook wie niet leest zich hier thuis?");
    }

    void the_session_is_held_today(LocalDate today, LocalTime start) {
        reader.follow("Sessie verplaatsen").isAt("Sessie verplaatsen");
        reader.fill("Datum", today).fill("Beginuur", start).press("Sessie verplaatsen");
        reader.isAt("Sessie 1");
        Reader checkIn = reader.inCard("Check-in");
        checkIn.unfold("Noteer").fill("De vraag", "Wat bracht jou hierheen?").tick("rondje");
        checkIn.fill("Aantal stemmen", "3").press("Check-in noteren");
        checkIn.reads("Wat bracht jou hierheen?").reads("3 stemmen");
        Reader door = reader.inCard("Wie is er");
        door.press("Mira Claeys: aanwezig").reads("1 aanwezig");
        door.press("Sam Odeyemi: aanwezig").reads("2 aanwezig");
        door.press("Elif Arslan: afwezig").reads("3 van 3");
        door.press("Elif Arslan: verontschuldigd");
        door.unfold("Iemand anders is er")
                .choose("Wie", "Tom Nijs · Buurthuis Noord")
                .choose("In de plaats van", "Elif Arslan")
                .press("Is aanwezig");
        door.reads("in de plaats van Elif Arslan");
    }

    void the_case_is_broadened() {
        Reader agenda = reader.inCard("Agenda");
        agenda.press("Is besproken").reads("Besproken").follow("Case verbreden");
        reader.isAt("Case verbreden")
                .fill("Gedeelde vraag", "Wat maakt een drempel hoog?")
                .tick("Het Museum")
                .press("Case verbreden");
        agenda.reads("Wat maakt een drempel hoog?").follow("Inzicht, tip of methodiek oogsten");
        reader.isAt("Inzicht, tip of methodiek oogsten")
                .tick("tip")
                .fill("Wat is er geleerd?", "Zet de koffie bij de ingang.")
                .choose("Gegeven door", "Het Museum")
                .press("Inzicht, tip of methodiek oogsten");
        agenda.reads("Zet de koffie bij de ingang.");
    }

    void the_session_is_closed() {
        Reader close = reader.inCard("Sessie afsluiten");
        close.fill("Waarom geen check-out", "De bel ging").press("Sessie afsluiten");
        reader.inCard("Hoe het ging").reads("De bel ging").reads("Het Museum");
        reader.inCard("Aanwezigheid").atLine("Elif Arslan").reads("vervangen");
        reader.follow(SERIES).isAt(SERIES).atLine("Mira Claeys").reads("100");
    }

    void the_next_turn_is_somebody_elses() {
        reader.follow("Beurtrol").isAt("Beurtrol").atLine("De Bib").reads("nooit");
    }

    void the_case_is_reported_back() {
        reader.follow("Cases").isAt("Cases").follow(CASE).isAt(CASE).follow("Terugkoppeling noteren");
        reader.isAt("Terugkoppeling noteren")
                .fill("Wat is er veranderd?", "Er staat een sofa, en er zit altijd iemand.")
                .press("Terugkoppeling noteren");
        reader.isAt(CASE).reads("Er staat een sofa, en er zit altijd iemand.");
        reader.inCard("Geschiedenis").reads("Ingebracht");
    }
}

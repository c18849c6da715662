package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is told of a figure is enough to count it again. */
class WhyPagesTest extends SintNiklaasPages {

    private static final Pattern ROW = Pattern.compile("<tr(?: aria-current=\"true\")?>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[dh][^>]*>(.*?)</t[dh]>", Pattern.DOTALL);
    private static final Pattern ADMISSION = Pattern.compile("href=\"/log/(\\d+)");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MessageSource texts;

    @ParameterizedTest
    @ValueSource(strings = {"host", "co-lead"})
    void the_order_of_turns_follows_from_the_columns(String rotation) {
        String organisation = story().all(OrganisationRow.class).get(0).organisationId();
        for (String asOf : List.of("", "&asOf=40", "&asOf=200")) {
            String page = auditor().read("/why?organisation=" + organisation + "&rotation=" + rotation + asOf);
            List<Place> places = places(page);

            assertThat(page).contains("Lid sinds", "Een organisatie is nieuw zolang niemand namens haar aanwezig was");
            assertThat(places).hasSizeGreaterThan(2).isSortedAccordingTo(ORDER);
        }
    }

    @Test
    void a_shared_session_tells_how_it_came_to_count() {
        Look now = now();
        for (Bridge bridge : now.all(Bridge.class)) {
            Set<String> shared = sessions(now, bridge.organisationA());
            shared.retainAll(sessions(now, bridge.organisationB()));
            if (!shared.isEmpty()) {
                String page = auditor().read("/why?bridge=" + bridge.organisationA() + "," + bridge.organisationB());
                String together = card(
                        page, new Names(now).sessionInSeries(shared.iterator().next()));

                assertThat(together).contains("genoteerd als aanwezig", "Sessie afgesloten");
                return;
            }
        }
        throw new AssertionError("no two organisations met");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why.streak | 1 opeenvolgende aanwezigheid | 1 time in a row
            why.visits | 1 bezoek van | 1 visit by
            why.bridge | 1 sessie samen, 1 bezoek, 1 case | 1 shared session, 1 visit, 1 case
            why.rate | de ene gehouden sessie die telt, | the one held session that counts,
            audit.rebuild.counted | 1 gebeurtenis nagespeeld, 1 tabel vergeleken | 1 event replayed, 1 table compared
            audit.rebuild.different | 1 versie van een rij staat | 1 version of a row is
            islands.picture | 1 organisatie op één eiland, met 1 brug. | 1 organisation on one island, with 1 bridge.
            participants.rate | 1 van 1 keer aanwezig | present 1 of 1 time (
            series.held | 1 van 1 sessie gehouden | 1 of 1 session held
            series.minimum | minstens 1 keer | present once at least
            series.length | 1 minuut per sessie | 1 minute a session
            note.voices | 1 stem | 1 voice
            note.minutes | 1 minuut | 1 minute
            count.plannedSessions | 1 sessie | 1 session
            count.minimumAttendance | 1 keer | once
            """)
    void one_is_not_told_as_if_it_were_many(String key, String dutch, String english) {
        Object[] once = {1, 1, 1, 1, 1};

        assertThat(texts.getMessage(key, once, Locale.forLanguageTag("nl-BE")) + " ")
                .contains(dutch)
                .doesNotContain(dutch + "en", dutch + "s");
        assertThat(texts.getMessage(key, once, Locale.UK)).contains(english).doesNotContain(english + "s");
    }

    /** The rotation as it can be read: who has a turn, and what the columns say. */
    private record Place(
            boolean turn, boolean latest, boolean isNew, boolean venue, int times, String last, int since) {}

    private static final Comparator<Place> ORDER = (one, other) -> {
        Comparator<Place> turns = Comparator.comparing(Place::isNew)
                .thenComparing(Place::latest)
                .thenComparing(place -> !place.venue())
                .thenComparing(Place::times)
                .thenComparing(Place::last)
                .thenComparing(Place::since);
        return Comparator.comparing((Place place) -> !place.turn())
                .thenComparing(one.turn() && other.turn() ? turns : Comparator.comparing(Place::since))
                .compare(one, other);
    };

    private static List<Place> places(String page) {
        boolean hosting = page.contains(">Locatie</th>");
        List<Place> places = new ArrayList<>();
        ROW.matcher(page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>")))
                .results()
                .forEach(row -> places.add(place(row.group(1), hosting)));
        return places;
    }

    private static Place place(String row, boolean hosting) {
        List<String> cells =
                CELL.matcher(row).results().map(cell -> cell.group(1)).toList();
        var admission = ADMISSION.matcher(cells.get(hosting ? 6 : 5));
        assertThat(admission.find()).isTrue();
        return new Place(
                !cells.get(0).equals("–"),
                cells.get(1).contains(">had de vorige beurt<"),
                cells.get(4).equals("ja"),
                !hosting || cells.get(5).equals("ja"),
                Integer.parseInt(cells.get(2)),
                day(cells.get(3)),
                Integer.parseInt(admission.group(1)));
    }

    /** A day in words as text that sorts like days; nothing sorts first. */
    private static String day(String words) {
        List<String> months = List.of(
                "januari",
                "februari",
                "maart",
                "april",
                "mei",
                "juni",
                "juli",
                "augustus",
                "september",
                "oktober",
                "november",
                "december");
        String[] parts = words.split(" ", -1);
        return parts.length < 3
                ? ""
                : String.format(
                        Locale.ROOT, "%s-%02d-%02d", parts[2], months.indexOf(parts[1]), Integer.parseInt(parts[0]));
    }

    private static Set<String> sessions(Look look, String organisation) {
        return look.where(AttendanceRow.class, "organisationId", organisation).stream()
                .filter(row -> row.mark().equals("present"))
                .map(AttendanceRow::sessionId)
                .collect(Collectors.toSet());
    }

    /** The card of a session that was shared; a visit has the name of the visitor first. */
    private static String card(String page, String session) {
        int from = page.indexOf("\">" + session + "</a>");
        return page.substring(from, page.indexOf("</li></ul>", from));
    }

    private Browsing auditor() {
        return new Browsing(web, "auditor");
    }
}

package be.lerendnetwerk.projection;

import static be.lerendnetwerk.projection.NetworkStory.words;

import be.lerendnetwerk.domain.cases.event.CaseBroadened;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.InsightHarvested;
import be.lerendnetwerk.domain.network.event.StandingLeadAppointed;
import be.lerendnetwerk.domain.organisation.event.OrganisationAdmitted;
import be.lerendnetwerk.domain.organisation.event.VenueOffered;
import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.SeriesConcluded;
import be.lerendnetwerk.domain.series.event.SeriesPlanned;
import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.SessionCancelled;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Tells the sheets of Sint-Niklaas, with the short texts of the sheets for ids. */
public final class Sheets {

    private static final Path FOLDER = Path.of("..", "network-app", "src", "main", "resources", "demo", "sint-niklaas");

    private final NetworkStory story;
    private final Map<String, String> organisationOf = new HashMap<>();

    private Sheets(NetworkStory story) {
        this.story = story.on("2022-09-01");
    }

    private record Line(Map<String, String> cells) {

        String get(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }
    }

    /** The whole story. */
    public static NetworkStory told() {
        return told(Tables.H2);
    }

    /** The whole story, remembered there. */
    public static NetworkStory told(Tables where) {
        Sheets sheets = new Sheets(new NetworkStory(where));
        sheets.organisations();
        sheets.people();
        sheets.series();
        sheets.sessions();
        sheets.cases();
        return sheets.story;
    }

    private void organisations() {
        for (Line row : rows("organisations")) {
            String id = row.get("organisation");
            story.tell(new OrganisationAdmitted(id, row.get("name"), null, id));
            if (!row.get("venue").isEmpty()) {
                story.tell(new VenueOffered(id, id + "-hall", row.get("venue"), null, null));
            }
            if (row.get("standing_lead").equals("yes")) {
                story.tell(new StandingLeadAppointed("network", id));
            }
        }
    }

    private void people() {
        for (Line row : rows("participants")) {
            organisationOf.put(row.get("participant"), row.get("organisation"));
            story.person(row.get("participant"), row.get("organisation"));
        }
    }

    private void series() {
        for (Line row : rows("series")) {
            story.tell(new SeriesPlanned(
                    row.get("series"),
                    row.get("title"),
                    Integer.parseInt(row.get("planned_sessions")),
                    180,
                    Integer.valueOf(row.get("minimum_attendance")),
                    null,
                    row.get("series")));
        }
        for (Line row : rows("commitments")) {
            story.tell(new CommitmentMade(
                    row.get("series"), row.get("participant"), Integer.parseInt(row.get("from_session"))));
        }
    }

    private void sessions() {
        for (Line row : rows("sessions")) {
            String id = row.get("series") + row.get("number");
            story.on(row.get("date"));
            story.tell(new SessionScheduled(
                    id,
                    row.get("series"),
                    Integer.parseInt(row.get("number")),
                    row.get("date"),
                    row.get("start"),
                    180));
            if (!row.get("host").isEmpty()) {
                story.tell(new SessionHosted(id, row.get("host"), row.get("host") + "-hall"));
            }
            if (!row.get("co_lead").isEmpty()) {
                story.tell(new CoLeadNamed(id, row.get("co_lead")));
            }
            if (row.get("status").equals("cancelled")) {
                story.tell(new SessionCancelled(id, words("p01", "sealed")));
            } else if (row.get("status").equals("held")) {
                attendance(row.get("series"), row.get("number"));
                story.close(id);
            }
        }
        for (Line row : rows("series")) {
            if (row.get("concluded").equals("yes")) {
                story.tell(new SeriesConcluded(row.get("series")));
            }
        }
    }

    private void attendance(String series, String number) {
        for (Line row : rows("attendance")) {
            if (row.get("series").equals(series) && row.get("number").equals(number)) {
                String person = row.get("participant");
                String organisation = row.get("organisation");
                if (!organisation.isEmpty() && !organisation.equals(organisationOf.put(person, organisation))) {
                    story.move(person, organisation);
                }
                String substituteFor = row.get("substitute_for");
                story.mark(
                        series + number,
                        person,
                        row.get("status").toUpperCase(Locale.ROOT),
                        substituteFor.isEmpty() ? null : substituteFor);
            }
        }
    }

    private void cases() {
        for (Line row : rows("cases")) {
            story.tell(new CaseProposed(
                    row.get("case"),
                    row.get("organisation"),
                    row.get("presenter"),
                    words("p01", "title"),
                    words("p01", "question"),
                    null,
                    null,
                    row.get("case")));
            if (!row.get("recognised_by").isEmpty()) {
                List<String> recognisedBy = List.of(row.get("recognised_by").split("\\|"));
                story.tell(new CaseBroadened(row.get("case"), words("p01", "shared"), recognisedBy));
            }
        }
        for (Line row : rows("insights")) {
            story.tell(new InsightHarvested(
                    row.get("case"), row.get("kind"), words("p01", "text"), row.get("organisation")));
        }
    }

    private static List<Line> rows(String sheet) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(sheet + ".csv"));
            List<String> header = cells(lines.get(0));
            List<Line> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(new Line(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a line; commas between quotes belong to a cell. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(cell.replace("\"", "").strip());
        }
        return cells;
    }
}

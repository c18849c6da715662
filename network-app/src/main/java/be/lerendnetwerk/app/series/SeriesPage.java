package be.lerendnetwerk.app.series;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.projection.invitations.FindInvitations;
import be.lerendnetwerk.projection.invitations.Invitation;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows all series, or one with its sessions and its fixed group; and asks once more before a series is concluded. */
@ShowsPages
class SeriesPage {

    @GetMapping("/series")
    String all(@ModelAttribute(name = "look", binding = false) Look look, Model model) {
        List<SessionRow> sessions = look.all(SessionRow.class);
        model.addAttribute(
                "lines",
                look.all(SeriesRow.class).stream()
                        .map(series -> SeriesLine.of(series, sessions, look))
                        .toList());
        return "series/all";
    }

    @GetMapping("/series/{id}")
    String one(@PathVariable("id") String id, @ModelAttribute(name = "look", binding = false) Look look, Model model) {
        SeriesRow series = series(id, look);
        List<SessionRow> sessions = look.where(SessionRow.class, "seriesId", id);
        SeriesLine line = SeriesLine.of(series, sessions, look);
        model.addAttribute("line", line);
        model.addAttribute("grid", Grid.of(id, line.dots(), look));
        model.addAttribute("invited", invited(id, look));
        model.addAttribute("before", before(series, look));
        model.addAttribute("after", look.where(SeriesRow.class, "followsSeriesId", id));
        return "series/series";
    }

    @GetMapping("/series/{id}/conclude")
    String conclude(
            @PathVariable("id") String id, @ModelAttribute(name = "look", binding = false) Look look, Model model) {
        SeriesRow series = series(id, look);
        model.addAttribute("line", SeriesLine.of(series, look.where(SessionRow.class, "seriesId", id), look));
        return "series/conclude";
    }

    private static SeriesRow series(String id, Look look) {
        return look.one(SeriesRow.class, "seriesId", id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The names of the organisations that were invited. */
    private static List<String> invited(String id, Look look) {
        Names names = new Names(look);
        return look.where(FindInvitations.READ_MODEL, "seriesId", id).stream()
                .map(Invitation::organisationId)
                .map(names::organisation)
                .sorted()
                .toList();
    }

    /** The series that this one follows; empty for none. */
    private static List<SeriesRow> before(SeriesRow series, Look look) {
        String id = series.followsSeriesId();
        return id == null ? List.of() : look.where(SeriesRow.class, "seriesId", id);
    }
}

package be.lerendnetwerk.app.rotation;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.app.series.SeriesLine;
import be.lerendnetwerk.projection.presences.FindFirstVisits;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows both rotations, with a button for the next session that still lacks somebody, and the visits. */
@ShowsPages
class RotationPage {

    @GetMapping("/rotation")
    String show(@ModelAttribute("look") Look look, Model page) {
        page.addAttribute("hosts", look.all(VenueTurn.class));
        page.addAttribute("leads", look.all(CoLeadTurn.class));
        page.addAttribute("matrix", Matrix.of(look));
        page.addAttribute("firstVisits", look.all(FindFirstVisits.READ_MODEL));
        page.addAttribute("names", new Names(look));
        List<SessionRow> planned = planned(look);
        page.addAttribute("withoutHost", next(planned, look, session -> session.hostOrganisationId() == null));
        page.addAttribute("withoutLead", next(planned, look, session -> session.coLeadOrganisationId() == null));
        return "rotation/rotation";
    }

    /** The sessions to come of series that go on, the nearest first. */
    private static List<SessionRow> planned(Look look) {
        Set<String> goingOn =
                SeriesLine.goingOn(look).stream().map(SeriesRow::seriesId).collect(Collectors.toSet());
        return look.where(SessionRow.class, "status", "planned").stream()
                .filter(session -> goingOn.contains(session.seriesId()))
                .toList();
    }

    private static @Nullable SessionRow next(List<SessionRow> planned, Look look, Predicate<SessionRow> lacking) {
        return planned.stream()
                .filter(session -> !session.date().isBefore(look.today()))
                .filter(lacking)
                .findFirst()
                .orElse(null);
    }
}

package be.lerendnetwerk.app.sessions;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.attendance.SessionListEntry;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows one session: what is arranged before it, the list at the door on its day, and how it went. */
@ShowsPages
class SessionPage {

    @GetMapping("/sessions/{id}")
    String show(
            @PathVariable("id") String id,
            @RequestParam(name = "came", required = false) @Nullable String came,
            @ModelAttribute(name = "look", binding = false) Look look,
            Model model) {
        Scene scene = scene(id, look);
        model.addAttribute("came", came);
        model.addAttribute("scene", scene);
        model.addAttribute("insights", Harvest.of(scene.agenda(), look));
        model.addAttribute("cleared", cleared(look));
        model.addAttribute("others", others(scene.people(), look));
        model.addAttribute("marks", marks(scene, look));
        return "sessions/session";
    }

    static Scene scene(String id, Look look) {
        return Scene.of(id, look).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The cases that can be put on the agenda. */
    private static List<CaseRow> cleared(Look look) {
        return look.where(CaseRow.class, "status", "cleared");
    }

    /** Who could come in as a visitor or a substitute, by name. */
    private static List<ParticipantRow> others(Attendees people, Look look) {
        Set<String> listed =
                people.all().stream().map(SessionListEntry::participantId).collect(Collectors.toSet());
        Collator collator = Collator.getInstance(look.language().locale());
        return look.where(ParticipantRow.class, "left", "false").stream()
                .filter(person -> !person.erased() && !listed.contains(person.participantId()))
                .sorted(Comparator.comparing(person -> look.text(person.name()), collator))
                .toList();
    }

    /** How everybody was, by person; empty until the session was held. */
    static Map<String, String> marks(Scene scene, Look look) {
        Map<String, String> marks = new HashMap<>();
        look.where(AttendanceRow.class, "sessionId", scene.session().sessionId())
                .forEach(row -> marks.put(row.participantId(), row.mark()));
        return marks;
    }
}

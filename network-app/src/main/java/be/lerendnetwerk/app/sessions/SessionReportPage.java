package be.lerendnetwerk.app.sessions;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.projection.attendance.SessionListEntry;
import be.lerendnetwerk.projection.cases.CaseRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The report of a session, to print or to send: what was asked, brought in and harvested, and who was there. */
@ShowsPages
class SessionReportPage {

    @GetMapping("/sessions/{id}/report")
    String show(@PathVariable("id") String id, @ModelAttribute(name = "look", binding = false) Look look, Model model) {
        Scene scene = SessionPage.scene(id, look);
        model.addAttribute("scene", scene);
        model.addAttribute("insights", Harvest.of(scene.agenda(), look));
        model.addAttribute("recognised", recognised(scene.agenda(), new Names(look)));
        Map<String, String> marks = SessionPage.marks(scene, look);
        model.addAttribute("marks", marks);
        model.addAttribute("people", byMark(scene, marks, look));
        return "sessions/report";
    }

    /** The organisations that recognised themselves in each case, in words. */
    private static Map<String, String> recognised(List<CaseRow> cases, Names names) {
        return cases.stream()
                .filter(row -> !row.recognisedBy().isEmpty())
                .collect(Collectors.toMap(CaseRow::caseId, row -> row.recognisedBy().stream()
                        .map(names::organisation)
                        .sorted()
                        .collect(Collectors.joining(", "))));
    }

    /** The names of the people, by how they were. */
    private static Map<String, List<String>> byMark(Scene scene, Map<String, String> marks, Look look) {
        Map<String, List<String>> people = new HashMap<>();
        for (SessionListEntry entry : scene.people().all()) {
            String mark = marks.get(entry.participantId());
            if (mark != null) {
                people.computeIfAbsent(mark, m -> new ArrayList<>())
                        .add(look.text(entry.participantName()) + " (" + entry.organisationName() + ")"
                                + (mark.equals("represented") ? bySubstitute(entry, scene.people(), look) : ""));
            }
        }
        return people;
    }

    private static String bySubstitute(SessionListEntry represented, Attendees people, Look look) {
        return people.all().stream()
                .filter(entry -> represented.participantId().equals(entry.substituteFor()))
                .findFirst()
                .map(entry -> look.language().choose(" door ", " by ") + look.text(entry.participantName()))
                .orElse("");
    }
}

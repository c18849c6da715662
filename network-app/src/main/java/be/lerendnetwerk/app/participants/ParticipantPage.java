package be.lerendnetwerk.app.participants;

import be.lerendnetwerk.app.frame.Act;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.domain.participant.ErasureGround;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.attendance.AttendanceStreak;
import be.lerendnetwerk.projection.attendance.FindEarlierVisits;
import be.lerendnetwerk.projection.commitments.CommitmentRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.presences.Visit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows one person: promises, streaks, attendance and first visits; and asks twice before somebody is erased. */
@ShowsPages
class ParticipantPage {

    @GetMapping("/participants/{id}")
    String show(@PathVariable String id, @ModelAttribute("look") Look look, Model page) {
        ParticipantRow person = person(id, look);
        List<AttendanceStreak> streaks = look.where(AttendanceStreak.class, "participantId", id);
        page.addAttribute("person", person);
        List<AttendanceRow> attendance = look.where(AttendanceRow.class, "participantId", id);
        Names names = new Names(look);
        attendance.forEach(row -> names.note(row.sessionId(), row.number(), row.date()));
        page.addAttribute("names", names);
        page.addAttribute("commitments", look.where(CommitmentRow.class, "participantId", id));
        page.addAttribute(
                "overall",
                streaks.stream()
                        .filter(streak -> streak.seriesId() == null)
                        .findFirst()
                        .orElse(null));
        page.addAttribute(
                "streaks",
                streaks.stream().filter(streak -> streak.seriesId() != null).toList());
        page.addAttribute("attendance", bySeries(attendance));
        page.addAttribute("firstVisits", look.ask(Visit.class, Map.of("participantId", id, "first", "true"), Map.of()));
        page.addAttribute("earlierVisits", look.where(FindEarlierVisits.READ_MODEL, "participantId", id));
        page.addAttribute("acts", acts(person));
        return "participants/participant";
    }

    @GetMapping("/participants/{id}/erase")
    String confirm(@PathVariable String id, @ModelAttribute("look") Look look, Model page) {
        page.addAttribute("person", person(id, look));
        page.addAttribute("grounds", ErasureGround.values());
        return "participants/erase";
    }

    private static ParticipantRow person(String id, Look look) {
        return look.one(ParticipantRow.class, "participantId", id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * How somebody was at the sessions of one series.
     *
     * @param seriesId the series
     * @param sessions the sessions, the latest first
     */
    record Attended(String seriesId, List<AttendanceRow> sessions) {}

    /** The series with the latest session first. */
    private static List<Attended> bySeries(List<AttendanceRow> rows) {
        Map<String, List<AttendanceRow>> bySeries = rows.stream()
                .sorted(Comparator.comparing(AttendanceRow::date)
                        .thenComparing(AttendanceRow::number)
                        .reversed())
                .collect(Collectors.groupingBy(AttendanceRow::seriesId, LinkedHashMap::new, Collectors.toList()));
        return bySeries.entrySet().stream()
                .map(series -> new Attended(series.getKey(), series.getValue()))
                .toList();
    }

    private static List<Act> acts(ParticipantRow person) {
        if (person.erased()) {
            return List.of();
        }
        String id = person.participantId();
        Act membership = person.left()
                ? Act.now("return-to-group", "participantId", id)
                : Act.now("leave-group", "participantId", id);
        return List.of(
                Act.form("correct-participant", "participantId", id),
                Act.form("move-participant", "participantId", id),
                Act.form("declare-earlier-visit", "participantId", id),
                membership);
    }
}

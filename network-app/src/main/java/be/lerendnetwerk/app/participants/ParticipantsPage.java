package be.lerendnetwerk.app.participants;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows all people by name, those who left last. */
@ShowsPages
class ParticipantsPage {

    @GetMapping("/participants")
    String show(@ModelAttribute("look") Look look, Model page) {
        Comparator<Object> alphabet = Collator.getInstance(look.language().locale());
        List<ParticipantRow> people = look.all(ParticipantRow.class).stream()
                .sorted(Comparator.comparing((ParticipantRow person) -> person.left() || person.erased())
                        .thenComparing(person -> look.text(person.name()), alphabet))
                .toList();
        page.addAttribute("people", people);
        return "participants/participants";
    }
}

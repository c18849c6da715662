package be.lerendnetwerk.app.organisations;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.projection.network.NetworkRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows all organisations, those that left last. */
@ShowsPages
class OrganisationsPage {

    @GetMapping("/organisations")
    String show(@ModelAttribute("look") Look look, Model page) {
        Comparator<Object> byName = Collator.getInstance(look.language().locale());
        List<OrganisationRow> organisations = look.all(OrganisationRow.class).stream()
                .sorted(Comparator.comparing(OrganisationRow::left).thenComparing(OrganisationRow::name, byName))
                .toList();
        page.addAttribute("organisations", organisations);
        page.addAttribute("people", people(look));
        page.addAttribute(
                "turns",
                look.all(VenueTurn.class).stream()
                        .collect(Collectors.toMap(VenueTurn::organisationId, Function.identity())));
        page.addAttribute(
                "network", look.all(NetworkRow.class).stream().findFirst().orElse(null));
        return "organisations/organisations";
    }

    private static Map<String, Long> people(Look look) {
        return look.where(ParticipantRow.class, "left", "false").stream()
                .filter(person -> !person.erased())
                .collect(Collectors.groupingBy(ParticipantRow::organisationId, Collectors.counting()));
    }
}

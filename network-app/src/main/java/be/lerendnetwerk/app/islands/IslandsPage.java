package be.lerendnetwerk.app.islands;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Looks;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.bridges.Island;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows which organisations are connected, by what, and how that grew; how many shared sessions make a connection can be
 * chosen.
 */
@ShowsPages
class IslandsPage {

    private final Looks looks;

    IslandsPage(Looks looks) {
        this.looks = looks;
    }

    @GetMapping("/islands")
    String show(@ModelAttribute("look") Look look, @RequestParam(defaultValue = "1") String threshold, Model page) {
        String least = threshold.matches("[1-9]\\d{0,2}") ? threshold : "1";
        List<Island> islands = look.ask(Island.class, Map.of(), Map.of("threshold", least));
        List<Bridge> bridges = look.all(Bridge.class).stream()
                .sorted(Comparator.comparing(IslandsPage::strength).reversed())
                .toList();
        page.addAttribute("threshold", least);
        page.addAttribute("islands", islands);
        page.addAttribute(
                "count", islands.stream().mapToInt(Island::island).max().orElse(0));
        page.addAttribute("bridges", bridges);
        page.addAttribute("picture", Picture.of(islands, bridges));
        page.addAttribute("names", new Names(look));
        NavigableSet<Long> steps = steps(look);
        Long step = steps.floor(look.moment().position());
        page.addAttribute("earlier", step == null ? null : steps.lower(step));
        page.addAttribute("later", steps.higher(look.moment().position()));
        return "islands/islands";
    }

    /** The positions at which there came a bridge, those after the moment too. */
    private NavigableSet<Long> steps(Look look) {
        return looks.now(look.language()).all(Bridge.class).stream()
                .map(Bridge::sincePosition)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int strength(Bridge bridge) {
        return bridge.sharedSessions() + bridge.visits() + bridge.cases();
    }
}

package be.lerendnetwerk.app.islands;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.bridges.Island;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows which organisations are connected, and by what; how many shared sessions make a connection can be chosen. */
@Controller
class IslandsPage {

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
        return "islands/islands";
    }

    private static int strength(Bridge bridge) {
        return bridge.sharedSessions() + bridge.visits() + bridge.cases();
    }
}

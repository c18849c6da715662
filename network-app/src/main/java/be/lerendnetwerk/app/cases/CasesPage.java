package be.lerendnetwerk.app.cases;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.ShowsPages;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the cases by stage: the latest of each, or all of one. */
@ShowsPages
class CasesPage {

    @GetMapping("/cases")
    String show(
            @RequestParam(name = "all", required = false) @Nullable String stage,
            @ModelAttribute("look") Look look,
            Model page) {
        page.addAttribute("board", Board.of(look, stage));
        return "cases/board";
    }
}

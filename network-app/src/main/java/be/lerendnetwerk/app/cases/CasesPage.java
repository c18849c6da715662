package be.lerendnetwerk.app.cases;

import be.lerendnetwerk.app.frame.Look;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the cases by stage. */
@Controller
class CasesPage {

    @GetMapping("/cases")
    String show(@ModelAttribute("look") Look look, Model page) {
        page.addAttribute("board", Board.of(look));
        return "cases/board";
    }
}

package be.lerendnetwerk.app.cases;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.projection.casehistory.CaseHistory;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.insights.InsightRow;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows one case: what it asks, what it was broadened to, what was learnt, and its whole history. */
@ShowsPages
class CasePage {

    @GetMapping("/cases/{id}")
    String show(@PathVariable String id, @ModelAttribute("look") Look look, Model page) {
        CaseRow row = look.one(CaseRow.class, "caseId", id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("case", row);
        page.addAttribute("names", new Names(look));
        page.addAttribute("insights", look.where(InsightRow.class, "caseId", id));
        page.addAttribute("history", look.ask(CaseHistory.class, Map.of("caseId", id), Map.of("case", id)));
        page.addAttribute("followedBy", look.where(CaseRow.class, "followsCaseId", id));
        page.addAttribute("follows", look.where(CaseRow.class, "caseId", String.valueOf(row.followsCaseId())));
        page.addAttribute("next", CaseActs.next(row));
        page.addAttribute("other", CaseActs.other(row));
        page.addAttribute("followUp", CaseActs.followUp(row));
        return "cases/case";
    }
}

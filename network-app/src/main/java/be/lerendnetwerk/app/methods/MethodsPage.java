package be.lerendnetwerk.app.methods;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.insights.InsightRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows tips, methods and insights, the latest first, and those that hold some words. */
@ShowsPages
class MethodsPage {

    /**
     * One thing that was learnt.
     *
     * @param kind TIP, METHOD or INSIGHT
     * @param text what
     * @param organisation who gave it; empty for the whole group
     * @param caseId the case it came from
     * @param title what that case is called
     * @param on the day
     */
    record Harvest(String kind, String text, String organisation, String caseId, String title, LocalDate on) {

        boolean holds(String words, Locale locale) {
            String all = (text + " " + organisation + " " + title).toLowerCase(locale);
            return List.of(words.toLowerCase(locale).split("\\s+")).stream().allMatch(all::contains);
        }
    }

    @GetMapping("/methods")
    String show(
            @ModelAttribute("look") Look look,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String kind,
            Model page) {
        List<Harvest> all = harvest(look);
        page.addAttribute("any", !all.isEmpty());
        page.addAttribute("words", words);
        page.addAttribute("kind", kind);
        page.addAttribute("kinds", List.of("TIP", "METHOD", "INSIGHT"));
        page.addAttribute(
                "found",
                all.stream()
                        .filter(each -> kind.isEmpty() || each.kind().equals(kind))
                        .filter(each ->
                                each.holds(words.strip(), look.language().locale()))
                        .toList());
        return "methods/methods";
    }

    private static List<Harvest> harvest(Look look) {
        Names names = new Names(look);
        Map<String, CaseRow> cases =
                look.all(CaseRow.class).stream().collect(Collectors.toMap(CaseRow::caseId, Function.identity()));
        return look.all(InsightRow.class).stream()
                .map(row -> new Harvest(
                        row.kind(),
                        look.text(row.text()),
                        names.organisation(row.organisationId()),
                        row.caseId(),
                        cases.containsKey(row.caseId())
                                ? look.text(cases.get(row.caseId()).title())
                                : "",
                        row.happenedOn()))
                .sorted(Comparator.comparing(Harvest::on).reversed())
                .toList();
    }
}

package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.desk.DatedCommand;
import be.lerendnetwerk.app.desk.Rehearsal;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.door.Passage;
import be.lerendnetwerk.app.imports.ImportReport.Unusual;
import be.lerendnetwerk.domain.organisation.OrganisationRule;
import be.lerendnetwerk.domain.shared.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries the steps out, so that whatever the rules of the network refuse is a fault of its row before anything is written:
 * all of it, each rule once for a row. What is only unusual is told with its rows.
 */
final class TryingOut implements Rehearsal.Audience {

    private final List<Step> steps;
    private final Findings findings;
    private final Map<String, Unusual> unusual = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<Row> stuck = new HashSet<>();

    TryingOut(List<Step> steps, Findings findings) {
        this.steps = steps;
        this.findings = findings;
    }

    /** Runs them past the door and through a rehearsal, and returns the rules that they sit uneasily with, each once. */
    List<Unusual> run(Passage door, Rehearsal rehearsal) {
        for (Step step : steps) {
            Passage.Met met = door.meet(step.command().command(), step.when().day());
            met.broken().forEach(rule -> fault(step.row(), rule));
            met.unusual().forEach(rule -> warn(step.row(), rule));
        }
        List<DatedCommand> commands = steps.stream().map(Step::command).toList();
        rehearsal.of(commands, Submission.by("import"), this);
        return List.copyOf(unusual.values());
    }

    /** Each stage of a case needs the one before it, so behind the first that is refused there is nothing to learn. */
    @Override
    public boolean isWanted(int command) {
        return !stuck.contains(steps.get(command).row());
    }

    @Override
    public void taken(int command, List<Rule> rules) {
        rules.forEach(rule -> warn(steps.get(command).row(), rule));
    }

    @Override
    public void refused(int command, @Nullable Rule rule) {
        Row row = steps.get(command).row();
        if (row.sheet() == Sheet.CASES) {
            stuck.add(row);
        }
        if (rule != null) {
            fault(row, rule);
        } else if (!findings.faulty()) {
            // Where something was refused before, this may well be what that would have made.
            findings.fault(row, Remark.NOT_THERE);
        }
    }

    private void fault(Row row, Rule rule) {
        if (isNews(row, rule)) {
            findings.fault(row, Remark.REFUSED, rule.english(), rule.dutch());
        }
    }

    private void warn(Row row, Rule rule) {
        boolean sameName = rule == OrganisationRule.A_NAME_BELONGS_TO_ONE_ORGANISATION && isOfTheSameName(row);
        if (!sameName && isNews(row, rule)) {
            unusual.computeIfAbsent(rule.name(), name -> new Unusual(rule, new ArrayList<>()))
                    .places()
                    .add(row.place());
        }
    }

    private boolean isNews(Row row, Rule rule) {
        return told.add(row.sheet() + " " + row.line() + " " + rule.name());
    }

    private boolean isOfTheSameName(Row row) {
        return findings.warnings().stream()
                .anyMatch(warning -> warning.remark() == Remark.SAME_NAME && warning.line() == row.line());
    }
}

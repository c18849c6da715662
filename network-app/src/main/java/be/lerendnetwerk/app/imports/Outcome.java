package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.desk.Answer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an import found and did. */
final class Outcome {

    private final Sheets sheets;
    private final Story story;
    private final Findings findings;
    private final List<Step> steps;
    private final List<ImportReport.Unusual> unusual;
    private @Nullable Answer answer;
    private boolean unchanged;

    Outcome(Sheets sheets, Story story, Findings findings, List<Step> steps, List<ImportReport.Unusual> unusual) {
        this.sheets = sheets;
        this.story = story;
        this.findings = findings;
        this.steps = steps;
        this.unusual = unusual;
    }

    Story story() {
        return story;
    }

    Findings findings() {
        return findings;
    }

    List<Step> steps() {
        return steps;
    }

    /** What was acknowledged, and whether anything changed that was not so already. */
    void written(Answer acknowledged, boolean changed) {
        answer = acknowledged;
        unchanged = !changed;
    }

    ImportReport report(long head, Duration took) {
        boolean sound = !findings.faulty();
        return new ImportReport(
                counts(sound),
                findings.faults(),
                findings.warnings(),
                sound ? unusual : List.of(),
                story.skipped(),
                sound && !unchanged ? steps.size() : 0,
                answer == null ? head : answer.position(),
                answer != null && !unchanged,
                took);
    }

    private Map<Sheet, ImportReport.Count> counts(boolean sound) {
        var counts = new EnumMap<Sheet, ImportReport.Count>(Sheet.class);
        sheets.counts().forEach((sheet, rows) -> {
            long fresh = story.all(sheet).stream().filter(Fact::isNew).count();
            long changed = story.all(sheet).stream().filter(Fact::isChanged).count();
            counts.put(sheet, new ImportReport.Count(rows, sound ? (int) fresh : 0, sound ? (int) changed : 0));
        });
        return counts;
    }
}

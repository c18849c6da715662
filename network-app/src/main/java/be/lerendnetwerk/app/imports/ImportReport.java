package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.domain.shared.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param sheets what there was in each sheet
 * @param faults what is wrong, all of it; where there is any, nothing was written
 * @param warnings what is worth a look, and keeps nothing from being written
 * @param unusual the rules that what was written does not keep to, each once
 * @param skipped how many rows were left out because they are about somebody who was erased
 * @param commands how many commands were taken; for a trial, would be
 * @param position the last position that was written; the head of the log where nothing was
 * @param written whether anything was written
 * @param took how long it took
 */
public record ImportReport(
        Map<Sheet, Count> sheets,
        List<Finding> faults,
        List<Finding> warnings,
        List<Rule> unusual,
        int skipped,
        int commands,
        long position,
        boolean written,
        Duration took) {

    /**
     * The rows of one sheet.
     *
     * @param rows how many there are
     * @param fresh how many were taken for the first time
     * @param changed how many told a next step
     */
    public record Count(int rows, int fresh, int changed) {}

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** Whether there was nothing wrong and nothing new. */
    public boolean isNothingNew() {
        return isSound() && commands == 0;
    }
}

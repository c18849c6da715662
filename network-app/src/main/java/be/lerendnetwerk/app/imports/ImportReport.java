package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.domain.shared.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param sheets what there was in each sheet
 * @param faults what is wrong, all of it; where there is any, nothing was written
 * @param warnings what is worth a look, and keeps nothing from being written
 * @param unusual the rules that what is new does not keep to, each once, with the rows
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
        List<Unusual> unusual,
        int skipped,
        int commands,
        long position,
        boolean written,
        Duration took) {

    private static final int FIRST = 5;

    /**
     * The rows of one sheet.
     *
     * @param rows how many there are
     * @param fresh how many were taken for the first time
     * @param changed how many told a next step
     */
    public record Count(int rows, int fresh, int changed) {}

    /**
     * A rule that rows sit uneasily with, and which were taken all the same.
     *
     * @param rule the rule
     * @param places the rows, each as {@code file:line}, in the order in which they were taken
     */
    public record Unusual(Rule rule, List<String> places) {

        /** The first of the rows, as many as can be read at a glance. */
        public List<String> firstPlaces() {
            return places.subList(0, Math.min(FIRST, places.size()));
        }

        /** How many more rows there are. */
        public int others() {
            return places.size() - firstPlaces().size();
        }
    }

    /**
     * The faults of one file.
     *
     * @param file the file
     * @param faults what is wrong with it, in the order of its lines
     */
    public record Faulty(String file, List<Finding> faults) {}

    /** The faults file by file, so that a long list can be walked through. */
    public List<Faulty> faultsByFile() {
        Map<String, List<Finding>> files = new LinkedHashMap<>();
        faults.forEach(fault ->
                files.computeIfAbsent(fault.file(), file -> new ArrayList<>()).add(fault));
        return files.entrySet().stream()
                .map(file -> new Faulty(file.getKey(), file.getValue()))
                .toList();
    }

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** Whether there was nothing wrong and nothing new. */
    public boolean isNothingNew() {
        return isSound() && commands == 0;
    }
}

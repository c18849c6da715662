package be.lerendnetwerk.app.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found so far: faults, for which nothing is written, and warnings, which only tell. Of a row with another number of
 * fields nothing else is told, since what it says may stand in other columns than it means.
 */
final class Findings {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Findings::order).thenComparing(Finding::file).thenComparing(Finding::line);

    private final List<Finding> faults = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    void fault(String file, long line, Remark remark, Object... arguments) {
        faults.add(finding(file, line, remark, arguments));
    }

    void fault(Row row, Remark remark, Object... arguments) {
        fault(row.sheet().file(), row.line(), remark, arguments);
    }

    void warn(String file, long line, Remark remark, Object... arguments) {
        warnings.add(finding(file, line, remark, arguments));
    }

    void warn(Row row, Remark remark, Object... arguments) {
        warn(row.sheet().file(), row.line(), remark, arguments);
    }

    int count() {
        return faults.size();
    }

    boolean faulty() {
        return !faults.isEmpty();
    }

    List<Finding> faults() {
        return told(faults);
    }

    List<Finding> warnings() {
        return told(warnings);
    }

    private List<Finding> told(List<Finding> found) {
        Set<String> unsure = faults.stream()
                .filter(fault -> fault.remark() == Remark.FIELDS)
                .map(Finding::place)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(finding -> finding.remark() == Remark.FIELDS || !unsure.contains(finding.place()))
                .sorted(BY_PLACE)
                .toList();
    }

    private static Finding finding(String file, long line, Remark remark, Object... arguments) {
        return new Finding(file, (int) line, remark, List.of(arguments));
    }

    private static int order(Finding finding) {
        return Sheet.named(finding.file()).map(Sheet::ordinal).orElse(-1);
    }
}

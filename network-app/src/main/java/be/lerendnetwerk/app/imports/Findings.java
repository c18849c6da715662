package be.lerendnetwerk.app.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found so far: faults, for which nothing is written, and warnings, which only tell. */
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
        return faults.stream().sorted(BY_PLACE).toList();
    }

    List<Finding> warnings() {
        return warnings.stream().sorted(BY_PLACE).toList();
    }

    private static Finding finding(String file, long line, Remark remark, Object... arguments) {
        return new Finding(file, (int) line, remark, List.of(arguments));
    }

    private static int order(Finding finding) {
        return Sheet.named(finding.file()).map(Sheet::ordinal).orElse(-1);
    }
}

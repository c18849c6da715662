package be.lerendnetwerk.app.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a folder.
 *
 * @param rows the rows, sheet by sheet, in the order of the files
 * @param notWhole the sheets whose keys are not all known, because the file could not be read as a whole
 */
record Sheets(List<Row> rows, Set<Sheet> notWhole) {

    static Sheets read(Folder folder, Findings findings) {
        var rows = new ArrayList<Row>();
        var notWhole = EnumSet.noneOf(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            byte[] file = folder.files().get(sheet);
            if (file != null) {
                int before = findings.count();
                List<Row> read = new SheetReader(sheet, findings).read(file);
                rows.addAll(read);
                boolean faulty = findings.count() > before;
                if (faulty && (read.isEmpty() || lacksKey(read.get(0)) || isCutShort(sheet, findings))) {
                    notWhole.add(sheet);
                }
            }
        }
        return new Sheets(rows, notWhole);
    }

    private static boolean lacksKey(Row row) {
        return !row.columns().containsAll(row.sheet().key());
    }

    private static boolean isCutShort(Sheet sheet, Findings findings) {
        return findings.faults().stream()
                .anyMatch(fault -> (fault.remark() == Remark.QUOTES || fault.remark() == Remark.NOT_READABLE)
                        && fault.file().equals(sheet.file()));
    }

    /** How many rows each sheet has. */
    Map<Sheet, Integer> counts() {
        var counts = new EnumMap<Sheet, Integer>(Sheet.class);
        rows.forEach(row -> counts.merge(row.sheet(), 1, Integer::sum));
        return counts;
    }

    /** Tells every row whose key another row of its sheet has already. */
    void checkRepeats(Findings findings) {
        var lines = new HashMap<String, Integer>();
        for (Row row : rows) {
            if (row.hasKey()) {
                Integer first = lines.putIfAbsent(row.sheet() + "\n" + String.join("\n", row.key()), row.line());
                if (first != null && row.sheet() == Sheet.NETWORK) {
                    findings.fault(row, Remark.ONE_NETWORK, first);
                } else if (first != null) {
                    findings.fault(row, Remark.REPEATED, row.keyText(), first);
                }
            }
        }
    }
}

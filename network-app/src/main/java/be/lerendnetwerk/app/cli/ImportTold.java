package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.imports.Finding;
import be.lerendnetwerk.app.imports.ImportProgress;
import be.lerendnetwerk.app.imports.ImportReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Tells on the console how an import goes and what came of it. */
final class ImportTold implements ImportProgress {

    private static final int EVERY = 5_000;

    private final PrintWriter out;
    private final PrintWriter err;

    ImportTold(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    @Override
    public void checked(int rows) {
        out.println(count(rows, "row") + " checked.");
    }

    @Override
    public void warned(Finding warning) {
        out.println("Warning: " + warning.english());
    }

    @Override
    public void taken(int commands, int of) {
        if (commands % EVERY == 0) {
            out.println(commands + " of " + count(of, "step") + " written …");
        }
    }

    /** What is wrong, a line for each fault. */
    static String faults(List<Finding> faults) {
        return faults.stream().map(Finding::english).collect(Collectors.joining("\n")) + "\n"
                + count(faults.size(), "fault") + "; nothing was written.";
    }

    void report(ImportReport report) {
        if (!report.isSound()) {
            err.println(faults(report.faults()));
            return;
        }
        report.sheets()
                .forEach((sheet, count) -> out.println("  " + sheet.file() + ": " + count(count.rows(), "row") + ", "
                        + count.fresh() + " new, " + count.changed() + " changed"));
        if (report.skipped() > 0) {
            out.println(count(report.skipped(), "row") + " about an erased participant skipped.");
        }
        for (ImportReport.Unusual unusual : report.unusual()) {
            out.println("Unusual: " + String.join(", ", unusual.firstPlaces())
                    + (unusual.others() > 0 ? " and " + unusual.others() + " more" : "") + ": "
                    + unusual.rule().english());
        }
        if (report.written()) {
            out.println("Written up to position " + report.position() + ", in "
                    + report.took().toMillis() / 1000.0 + " s.");
        } else {
            out.println("Nothing new; nothing was written.");
        }
    }
}

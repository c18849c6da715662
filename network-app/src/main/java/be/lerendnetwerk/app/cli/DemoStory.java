package be.lerendnetwerk.app.cli;

import be.lerendnetwerk.app.desk.NetworkDay;
import be.lerendnetwerk.app.imports.ImportProgress;
import be.lerendnetwerk.app.imports.ImportReport;
import be.lerendnetwerk.app.imports.Sheet;
import be.lerendnetwerk.app.imports.SheetImport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The story of Sint-Niklaas, told to an empty installation. */
final class DemoStory {

    private static final String WHERE = "/demo/sint-niklaas/";
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private final SheetImport sheets;
    private final NetworkDay day;

    DemoStory(SheetImport sheets, NetworkDay day) {
        this.sheets = sheets;
        this.day = day;
    }

    /** Tells it, with its dates moved by whole weeks or as they are, and returns the position of its end. */
    long tell(boolean moved) throws IOException {
        LocalDate today = day.today();
        ImportReport report = sheets.take(zip(moved ? weeksToMove(today) : 0), ImportProgress.UNHEARD);
        if (!report.isSound()) {
            throw new IllegalStateException(report.faults().get(0).english());
        }
        return report.position();
    }

    private static byte[] zip(long weeks) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Sheet sheet : Sheet.values()) {
                zip.putNextEntry(new ZipEntry(sheet.file()));
                String story = DATE.matcher(read(sheet))
                        .replaceAll(date ->
                                LocalDate.parse(date.group()).plusWeeks(weeks).toString());
                zip.write(story.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** So many that the last session, which is planned, is from seven to thirteen days ahead. */
    static long weeksToMove(LocalDate today) throws IOException {
        LocalDate planned = DATE.matcher(read(Sheet.SESSIONS))
                .results()
                .map(MatchResult::group)
                .map(LocalDate::parse)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        long days = ChronoUnit.DAYS.between(planned, today.plusDays(7));
        return -Math.floorDiv(-days, 7L);
    }

    private static String read(Sheet sheet) throws IOException {
        try (InputStream file = DemoStory.class.getResourceAsStream(WHERE + sheet.file())) {
            if (file == null) {
                throw new IOException(sheet.file() + " is not in the jar");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

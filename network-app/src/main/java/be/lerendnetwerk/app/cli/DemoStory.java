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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells the story of Sint-Niklaas to an empty installation, before its server opens. */
@Component
@ConditionalOnProperty("network.demo-story")
final class DemoStory implements SmartLifecycle {

    private static final String WHERE = "/demo/sint-niklaas/";
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final int BEFORE_THE_SERVER_OPENS = SmartLifecycle.DEFAULT_PHASE - 4096;

    private final SheetImport sheets;
    private final NetworkDay day;
    private final boolean moved;
    private volatile boolean told;

    DemoStory(SheetImport sheets, NetworkDay day, @Value("${network.demo-story}") String dates) {
        this.sheets = sheets;
        this.day = day;
        this.moved = !dates.equals("original");
    }

    @Override
    public void start() {
        try {
            ImportReport report = sheets.take(zip(day.today()), ImportProgress.UNHEARD);
            if (!report.isSound()) {
                throw new IllegalStateException(report.faults().get(0).english());
            }
            told = true;
        } catch (IOException e) {
            throw new IllegalStateException("The story of the demo cannot be read.", e);
        }
    }

    private byte[] zip(LocalDate today) throws IOException {
        long weeks = moved ? weeksToMove(today) : 0;
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

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_SERVER_OPENS;
    }
}

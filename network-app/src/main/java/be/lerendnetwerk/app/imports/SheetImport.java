package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.NetworkDay;
import be.lerendnetwerk.app.desk.Rehearsal;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.desk.UnknownTarget;
import be.lerendnetwerk.app.door.Passages;
import be.lerendnetwerk.app.keys.InstallationSecret;
import be.lerendnetwerk.app.keys.Personals;
import be.lerendnetwerk.app.keys.SubjectKeys;
import be.lerendnetwerk.app.log.LogPositions;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a folder or zip of sheets into the log: all of it in one transaction, or nothing. One at a time. */
@Component
public class SheetImport {

    private final CommandDesk desk;
    private final NetworkDay day;
    private final LogPositions positions;
    private final InstallationSecret secret;
    private final SubjectKeys keys;
    private final Personals personals;
    private final ImportedRows rows;
    private final LogReader log;
    private final Passages door;
    private final Rehearsal rehearsal;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    SheetImport(
            CommandDesk desk,
            NetworkDay day,
            LogPositions positions,
            InstallationSecret secret,
            SubjectKeys keys,
            Personals personals,
            DataSource logDataSource,
            LogReader log,
            Passages door,
            Rehearsal rehearsal) {
        this.desk = desk;
        this.day = day;
        this.positions = positions;
        this.secret = secret;
        this.keys = keys;
        this.personals = personals;
        this.rows = new ImportedRows(logDataSource);
        this.log = log;
        this.door = door;
        this.rehearsal = rehearsal;
    }

    /**
     * Takes a folder of files, or a zip of them.
     *
     * @throws IOException when it cannot be read at all
     */
    public ImportReport take(Path folderOrZip, ImportProgress progress) throws IOException {
        return take(Folder.at(folderOrZip), Trial.NO, progress);
    }

    /**
     * What the sheets themselves have wrong for a network that begins with them, for a look before there is an installation;
     * where there is any, the warnings are told beside it.
     *
     * @throws IOException when the folder or zip cannot be read at all
     */
    public static List<Finding> faultsOfTheFirst(Path folderOrZip, ImportProgress progress) throws IOException {
        Folder folder = Folder.at(folderOrZip);
        Findings findings = folder.findings();
        Sheets sheets = Sheets.read(folder, findings);
        Ids forThisLook = key -> UUID.nameUUIDFromBytes(String.join("\n", key).getBytes(StandardCharsets.UTF_8));
        var story = new Story(forThisLook, sheets.rows(), List.of(), null);
        new Checks(sheets, story, LocalDate.now(NetworkDay.BEFORE_THE_FOUNDING), findings).run();
        if (findings.faulty()) {
            findings.warnings().forEach(progress::warned);
        }
        return findings.faults();
    }

    /** Takes the files in a zip. */
    public ImportReport take(byte[] zip, ImportProgress progress) {
        return take(Folder.ofZip("zip", zip), Trial.NO, progress);
    }

    /** Says what would come of taking the files in a zip, and writes nothing. */
    public ImportReport tryOut(byte[] zip) {
        return tryOut("zip", zip);
    }

    /** The same, for a file whose name is known. */
    public ImportReport tryOut(String name, byte[] zip) {
        return take(Folder.ofZip(name, zip), Trial.YES, ImportProgress.UNHEARD);
    }

    private enum Trial {
        YES,
        NO
    }

    private ImportReport take(Folder folder, Trial trial, ImportProgress progress) {
        oneAtATime.lock();
        try {
            return takeAlone(folder, trial, progress);
        } finally {
            oneAtATime.unlock();
        }
    }

    private ImportReport takeAlone(Folder folder, Trial trial, ImportProgress progress) {
        long began = System.nanoTime();
        LocalDate today = day.today();
        Findings findings = folder.findings();
        Sheets sheets = Sheets.read(folder, findings);
        long head = positions.head();
        Story story =
                new Story(secret::uuidFor, sheets.rows(), rows.all(personals), network()).with(Moves.in(log, head));
        new Checks(sheets, story, today, findings).run();
        progress.checked(sheets.rows().size());
        List<Step> steps = findings.faulty() ? List.of() : Plan.of(story, today);
        olderThanTheLog(folder, steps, findings);
        List<ImportReport.Unusual> unusual =
                steps.isEmpty() ? List.of() : new TryingOut(steps, findings).run(door.begin(), rehearsal);
        findings.warnings().forEach(progress::warned);
        var outcome = new Outcome(sheets, story, findings, steps, unusual);
        if (!findings.faulty() && !steps.isEmpty() && trial == Trial.NO) {
            handIn(folder, outcome, progress);
        }
        return outcome.report(positions.head(), Duration.ofNanos(System.nanoTime() - began));
    }

    /** What the network says of itself, by the columns of its sheet; null until it is founded. */
    private @Nullable Map<String, String> network() {
        return day.network()
                .map(called -> called.purpose() == null
                        ? Map.of("name", called.name())
                        : Map.of("name", called.name(), "purpose", called.purpose()))
                .orElse(null);
    }

    private void handIn(Folder folder, Outcome outcome, ImportProgress progress) {
        List<Step> steps = outcome.steps();
        var writing = new Writing(steps, progress, () -> rows.keep(outcome.story(), keys.forOneEvent()));
        try {
            Answer answer =
                    desk.submitAll(steps.stream().map(Step::command).toList(), Submission.by("import"), writing);
            outcome.written(answer, writing.isChanging());
        } catch (RuleBroken refused) {
            fault(
                    folder,
                    writing,
                    outcome,
                    Remark.REFUSED,
                    refused.rule().english(),
                    refused.rule().dutch());
        } catch (UnknownTarget gone) {
            fault(folder, writing, outcome, Remark.NOT_THERE);
        }
    }

    /** A fault of the row whose step was refused; of the whole, where it showed only once every step had been taken. */
    private static void fault(Folder folder, Writing writing, Outcome outcome, Remark remark, Object... arguments) {
        Row row = writing.next();
        if (row == null) {
            outcome.findings().fault(folder.name(), 0, remark, arguments);
        } else {
            outcome.findings().fault(row, remark, arguments);
        }
    }

    private void olderThanTheLog(Folder folder, List<Step> steps, Findings findings) {
        long head = positions.head();
        if (head == 0 || steps.isEmpty()) {
            return;
        }
        LocalDate reached = positions.clocks(head).calendar();
        LocalDate first = steps.get(0).when().day();
        if (first.isBefore(reached)) {
            long older = steps.stream()
                    .filter(step -> step.when().day().isBefore(reached))
                    .count();
            findings.warn(folder.name(), 0, Remark.OLDER_THAN_THE_LOG, older, first, reached);
        }
    }
}

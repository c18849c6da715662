package be.lerendnetwerk.app.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at every row before anything is done, and tells everything that is wrong, not only the first. */
final class Checks {

    private final Sheets sheets;
    private final Story story;
    private final LocalDate today;
    private final Findings findings;
    private final Timeline timeline;
    private final Map<String, String> namesSoFar = new HashMap<>();

    /**
     * @param sheets the rows to look at
     * @param story the same rows, beside those of earlier imports
     * @param today the day of the import, in the network's time zone
     * @param findings where to tell
     */
    Checks(Sheets sheets, Story story, LocalDate today, Findings findings) {
        this.sheets = sheets;
        this.story = story;
        this.today = today;
        this.findings = findings;
        this.timeline = new Timeline(story, today);
    }

    void run() {
        sheets.checkRepeats(findings);
        var references = new References(story, sheets.notWhole(), findings);
        sheets.rows().forEach(references::check);
        sheets.rows().forEach(this::valuesNotTaken);
        for (Sheet sheet : Sheet.values()) {
            story.all(sheet).stream()
                    .filter(fact -> fact.isNew() || fact.isChanged())
                    .forEach(this::check);
        }
    }

    private void check(Fact fact) {
        new Changes(story, findings).check(fact);
        switch (fact.now().sheet()) {
            case ORGANISATIONS -> organisation(fact);
            case SERIES -> series(fact);
            case SESSIONS -> session(fact);
            case COMMITMENTS -> commitment(fact);
            case ATTENDANCE -> attendance(fact);
            case CASES -> {
                followsItself(fact);
                new CaseChecks(story, today, findings).check(fact);
            }
            case NETWORK, PARTICIPANTS, INSIGHTS -> {
                // Nothing beyond their cells and what they name.
            }
        }
    }

    private void valuesNotTaken(Row row) {
        Fact fact = row.hasKey() ? story.find(row.sheet(), row.key().toArray(String[]::new)) : null;
        Row before = fact == null ? null : fact.before();
        Row merged = before == null ? row : Said.over(before, row);
        for (String column : Said.notTaken(merged)) {
            switch (row.sheet()) {
                case ORGANISATIONS -> findings.warn(row, Remark.ADDRESS_WITHOUT_VENUE);
                case SESSIONS -> findings.warn(row, Remark.QUESTION_NOT_TAKEN, column);
                default -> {
                    if (column.equals("closed_on") && merged.is("status", "closed")) {
                        findings.warn(row, Remark.CLOSED_ON_WITHOUT_SESSION);
                    } else {
                        findings.warn(row, Remark.CASE_VALUE_NOT_TAKEN, column, merged.text("status"));
                    }
                }
            }
        }
    }

    private void organisation(Fact organisation) {
        Row row = organisation.now();
        String name = row.get("name");
        if (name != null) {
            String other = namesSoFar.putIfAbsent(name.toLowerCase(Locale.ROOT), row.text("organisation"));
            if (other != null && organisation.isNew()) {
                findings.warn(row, Remark.SAME_NAME, other);
            }
        }
        if (organisation.isNew() && row.text("organisation").contains("|")) {
            findings.fault(row, Remark.BAR_IN_A_KEY, row.text("organisation"));
        }
        if (organisation.isNew()
                && row.yes("standing_lead")
                && story.all(Sheet.NETWORK).isEmpty()
                && !sheets.notWhole().contains(Sheet.NETWORK)) {
            findings.fault(row, Remark.NO_NETWORK);
        }
    }

    private void series(Fact series) {
        Row row = series.now();
        followsItself(series);
        Integer minimum = row.numberOrNull("minimum_attendance");
        int planned = Objects.requireNonNullElse(row.numberOrNull("planned_sessions"), 6);
        if (minimum != null && minimum > planned) {
            findings.warn(row, Remark.MORE_THAN_PLANNED, minimum, planned);
        }
        if (row.yes("concluded") && !series.was("concluded", "yes")) {
            timeline.of(row.get("series")).stream()
                    .filter(session -> session.now().is("status", "planned"))
                    .forEach(session -> findings.fault(
                            row, Remark.CONCLUDED_WITH_PLANNED, session.now().text("number")));
        }
    }

    private void followsItself(Fact fact) {
        Sheet sheet = fact.now().sheet();
        Set<String> seen = new HashSet<>();
        Fact next = fact;
        while (next != null && seen.add(next.id())) {
            String follows = next.now().get("follows");
            next = follows == null ? null : story.find(sheet, follows);
        }
        if (next != null && next.id().equals(fact.id())) {
            findings.fault(fact.now(), Remark.FOLLOWS_ITSELF, fact.now().keyText());
        }
    }

    private void session(Fact session) {
        Row row = session.now();
        String date = row.get("date");
        if (row.is("status", "held") && date != null && LocalDate.parse(date).isAfter(today)) {
            findings.fault(row, Remark.HELD_IN_THE_FUTURE, LocalDate.parse(date));
        }
        if (date != null && !row.is("status", "cancelled")) {
            beforeALowerNumber(row);
        }
        notAfterTheEnd(session);
    }

    private void beforeALowerNumber(Row row) {
        timeline.of(row.get("series")).stream()
                .map(Fact::now)
                .filter(other -> other.number("number") < row.number("number"))
                .filter(other -> other.date("date").isAfter(row.date("date")) && !other.is("status", "cancelled"))
                .findFirst()
                .ifPresent(other -> findings.warn(
                        row, Remark.BEFORE_A_LOWER_NUMBER, row.date("date"), other.text("number"), other.date("date")));
    }

    private void commitment(Fact commitment) {
        Row row = commitment.now();
        Fact series = story.find(Sheet.SERIES, row.get("series"));
        Integer from = row.numberOrNull("from_session");
        if (series != null && from != null && from > lastNumberOf(series)) {
            findings.fault(row, Remark.FROM_BEYOND, from, lastNumberOf(series));
        }
        notAfterTheEnd(commitment);
    }

    private int lastNumberOf(Fact series) {
        int planned = Objects.requireNonNullElse(series.now().numberOrNull("planned_sessions"), 6);
        return timeline.of(series.now().get("series")).stream()
                .mapToInt(session -> session.now().number("number"))
                .reduce(planned, Math::max);
    }

    private void notAfterTheEnd(Fact fact) {
        Fact series = story.find(Sheet.SERIES, fact.now().get("series"));
        if (series != null && fact.isNew() && series.was("concluded", "yes")) {
            findings.fault(fact.now(), Remark.SERIES_IS_CONCLUDED, series.now().text("series"));
        }
    }

    private void attendance(Fact mark) {
        Row row = mark.now();
        Fact session = story.find(Sheet.SESSIONS, row.get("series"), row.get("number"));
        String status = row.get("status");
        if (session != null && status != null) {
            String course = session.now().get("status");
            boolean apology = "planned".equals(course) && status.equals("excused");
            if (course != null && !course.equals("held") && !apology) {
                findings.fault(row, Remark.NOT_HELD, row.text("series") + " " + row.text("number"), course);
            }
        }
        substitute(row, row.get("substitute_for"), status);
    }

    private void alsoPresent(Row row, String replaced) {
        Fact mark = story.find(Sheet.ATTENDANCE, row.get("series"), row.get("number"), replaced);
        if (mark != null && mark.now().is("status", "present")) {
            findings.warn(row, Remark.REPLACED_IS_PRESENT, replaced);
        }
    }

    private void substitute(Row row, @Nullable String substituteFor, @Nullable String status) {
        if (substituteFor == null) {
            return;
        }
        if (substituteFor.equals(row.get("participant"))) {
            findings.fault(row, Remark.SUBSTITUTE_FOR_SELF);
        } else {
            alsoPresent(row, story.readable("substitute_for", substituteFor));
        }
        if (status != null && !status.equals("present")) {
            findings.fault(row, Remark.SUBSTITUTE_NOT_PRESENT);
        }
    }
}

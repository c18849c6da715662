package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.imports.Finding;
import be.lerendnetwerk.app.imports.ImportProgress;
import be.lerendnetwerk.app.imports.ImportReport;
import be.lerendnetwerk.app.imports.SheetImport;
import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes a zip of sheets from a program and tells what came of it; all of it is taken, or nothing. */
@RestController
@Hidden
class ImportApi {

    private static final int LARGEST = 64 << 20;

    private final ObjectProvider<SheetImport> imports;

    ImportApi(ObjectProvider<SheetImport> imports) {
        this.imports = imports;
    }

    /**
     * What came of an import.
     *
     * @param written whether anything was written
     * @param position the last position that was written; the head of the log where nothing was
     * @param commands how many commands were taken; for a trial, would be
     * @param skipped how many rows were left out because they are about somebody who was erased
     * @param sheets by file: how many rows there are, how many are new, how many tell a next step
     * @param faults what is wrong, each as {@code file:line: what}; where there is any, nothing was written
     * @param warnings what is worth a look, each as {@code file:line: what}
     * @param unusual the rules that what is new does not keep to, with the rows
     */
    record Report(
            boolean written,
            long position,
            int commands,
            int skipped,
            Map<String, ImportReport.Count> sheets,
            List<String> faults,
            List<String> warnings,
            List<Unusual> unusual) {

        static Report of(ImportReport report, Language language) {
            Map<String, ImportReport.Count> sheets = new LinkedHashMap<>();
            report.sheets().forEach((sheet, count) -> sheets.put(sheet.file(), count));
            return new Report(
                    report.written(),
                    report.position(),
                    report.commands(),
                    report.skipped(),
                    sheets,
                    lines(report.faults(), language),
                    lines(report.warnings(), language),
                    report.unusual().stream()
                            .map(uneasy -> new Unusual(
                                    uneasy.rule().name(),
                                    language.choose(
                                            uneasy.rule().dutch(), uneasy.rule().english()),
                                    uneasy.places()))
                            .toList());
        }

        private static List<String> lines(List<Finding> findings, Language language) {
            return findings.stream()
                    .map(finding -> language.choose(finding.dutch(), finding.english()))
                    .toList();
        }
    }

    /**
     * A rule that rows sit uneasily with.
     *
     * @param rule the name of the rule
     * @param message the rule as a sentence in the reader's language
     * @param places the rows, each as {@code file:line}
     */
    record Unusual(String rule, String message, List<String> places) {}

    @PostMapping("/api/v1/imports")
    ResponseEntity<Object> take(
            @RequestParam(name = "trial", defaultValue = "false") boolean trial, HttpServletRequest request)
            throws IOException {
        byte[] zip = zip(request);
        SheetImport open = imports.getObject();
        ImportReport report = trial ? open.tryOut(zip) : open.take(zip, ImportProgress.UNHEARD);
        Language language = Language.of(request);
        Report told = Report.of(report, language);
        return report.isSound() ? JsonAnswer.of(told) : refused(told, language);
    }

    private static ResponseEntity<Object> refused(Report report, Language language) {
        ProblemDetail problem = Problem.of(
                        Problem.Kind.BAD_INPUT,
                        "De rekenbladen zijn niet in orde; er is niets ingelezen.",
                        "The sheets are not right; nothing was taken.")
                .in(language);
        problem.setProperty("report", report);
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static byte[] zip(HttpServletRequest request) throws IOException {
        if (request instanceof MultipartHttpServletRequest parts) {
            List<MultipartFile> files = List.copyOf(parts.getFileMap().values());
            if (files.size() != 1) {
                throw new Refused(Problem.Kind.BAD_INPUT, "Stuur één zip-bestand.", "Send one zip file.");
            }
            try (InputStream file = files.get(0).getInputStream()) {
                return upTo(file);
            }
        }
        return upTo(request.getInputStream());
    }

    private static byte[] upTo(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refused(Problem.Kind.TOO_LARGE, "Een zip is hoogstens 64 MB groot.", "A zip is at most 64 MB.");
        }
        return bytes;
    }
}

package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.frame.ShowsPages;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes a zip of sheets: first it says what would come of it, with every fault by file and line; only then, if somebody
 * still wants it, the same file is taken. What waits to be taken is kept for as long as the visit lasts.
 */
@ShowsPages
class ImportPage {

    private static final String WAITING = ImportPage.class.getName();

    private final SheetImport sheets;

    ImportPage(SheetImport sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/import")
    String ask() {
        return "imports/import";
    }

    /** The files that can be in a zip, each with the columns that it must have and those that it can have. */
    @ModelAttribute("files")
    List<Described> files() {
        return Stream.of(Sheet.values())
                .map(sheet -> new Described(sheet.file(), columns(sheet, true), columns(sheet, false)))
                .toList();
    }

    private static String columns(Sheet sheet, boolean required) {
        return sheet.columns().stream()
                .filter(column -> column.required() == required)
                .map(Column::name)
                .collect(Collectors.joining(", "));
    }

    /**
     * A file that can be in a zip.
     *
     * @param file its name
     * @param must the columns that it must have
     * @param can the columns that it can have; empty for none
     */
    public record Described(String file, String must, String can) {}

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String tryOut(@RequestParam MultipartFile file, HttpSession visit, Model page) throws IOException {
        if (file.isEmpty()) {
            page.addAttribute("missing", true);
            return "imports/import";
        }
        byte[] zip = file.getBytes();
        ImportReport report = sheets.tryOut(String.valueOf(file.getOriginalFilename()), zip);
        if (report.isSound() && !report.isNothingNew()) {
            visit.setAttribute(WAITING, zip);
        }
        page.addAttribute("report", report);
        page.addAttribute("name", String.valueOf(file.getOriginalFilename()));
        return "imports/import";
    }

    @PostMapping("/import/take")
    String take(@RequestParam String name, HttpSession visit, RedirectAttributes next) {
        byte @Nullable [] zip = (byte[]) visit.getAttribute(WAITING);
        visit.removeAttribute(WAITING);
        if (zip == null) {
            next.addFlashAttribute("gone", true);
        } else {
            next.addFlashAttribute("report", sheets.take(zip, ImportProgress.UNHEARD));
            next.addFlashAttribute("name", name);
        }
        return "redirect:/import";
    }
}

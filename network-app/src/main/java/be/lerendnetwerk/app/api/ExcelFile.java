package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.reading.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes rows as a workbook: the rows, and a sheet that says as of when and what each column means. */
final class ExcelFile {

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_SHEET_NAME = 31;

    private final String name;
    private final List<Column> columns;

    ExcelFile(String name, List<Column> columns) {
        this.name = name;
        this.columns = columns;
    }

    void write(Listing listing, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "LerendNetwerk", "1.0")) {
            rows(workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME))), listing);
            meanings(workbook.newWorksheet("asOf"), listing.asOf());
        }
    }

    private void rows(Worksheet sheet, Listing listing) {
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c).name());
            sheet.style(0, c).bold().set();
        }
        sheet.freezePane(0, 1);
        int r = 1;
        for (Map<String, @Nullable Object> row : listing.items()) {
            for (int c = 0; c < columns.size(); c++) {
                cell(sheet, r, c, row.get(columns.get(c).name()));
            }
            r++;
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            String text = CsvFile.text(value);
            sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }

    private void meanings(Worksheet sheet, Reading.When asOf) {
        sheet.value(0, 0, "position");
        sheet.value(0, 1, asOf.position());
        sheet.value(1, 0, "recordedAt");
        sheet.value(1, 1, asOf.recordedAt() == null ? "" : asOf.recordedAt().toString());
        sheet.value(2, 0, "calendar");
        sheet.value(2, 1, asOf.calendar() == null ? "" : asOf.calendar().toString());
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(4 + c, 0, columns.get(c).name());
            sheet.value(4 + c, 1, columns.get(c).meaning());
        }
    }
}

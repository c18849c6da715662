package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.Language;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows as RFC 4180 tells, in UTF-8 without a byte order mark; in Dutch with semicolons and a decimal comma. */
final class CsvFile {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final List<Column> columns;
    private final boolean dutch;

    CsvFile(List<Column> columns, @Nullable Language asked) {
        this.columns = columns;
        this.dutch = asked == Language.DUTCH;
    }

    void write(List<Map<String, @Nullable Object>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(dutch ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            for (Map<String, @Nullable Object> row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> cell(column, row.get(column.name())))
                        .toList());
            }
        }
    }

    private String cell(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double || value instanceof Float) {
            String number = new BigDecimal(value.toString()).toPlainString();
            return dutch ? number.replace('.', ',') : number;
        }
        return column.isText() ? defused(text(value)) : value.toString();
    }

    static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("|"))
                : value.toString();
    }

    /** A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it. */
    static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

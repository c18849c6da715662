package be.lerendnetwerk.app.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one file of a sheet into rows, and tells everything that is wrong with its form. */
final class SheetReader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final Sheet sheet;
    private final Findings findings;

    SheetReader(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    List<Row> read(byte[] bytes) {
        String text = decode(bytes);
        if (text == null) {
            return List.of();
        }
        var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        long line = 0;
        var rows = new ArrayList<Row>();
        try (csv) {
            Iterator<CsvRecord> records = csv.iterator();
            Header header = null;
            while (records.hasNext()) {
                CsvRecord fields = records.next();
                line = fields.getStartingLineNumber();
                if (fields.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (header == null) {
                    header = header(fields);
                } else {
                    row(header, fields, rows);
                }
            }
            if (header == null) {
                findings.fault(sheet.file(), 1, Remark.NO_HEADER);
            }
        } catch (CsvParseException e) {
            findings.fault(sheet.file(), line + 1, Remark.QUOTES);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }

    private @Nullable String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            findings.fault(sheet.file(), 0, Remark.UTF_16);
            return null;
        }
        int bom = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, bom, bytes.length - bom))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.warn(sheet.file(), 0, Remark.NOT_UTF_8);
            return new String(bytes, WINDOWS_1252);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one that occurs most in the row of column names. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    /** The columns of the file: for each field of a row the column it fills, or null where that is not a known one. */
    private record Header(List<@Nullable Column> fields, Set<String> names) {}

    private Header header(CsvRecord fields) {
        Map<String, Column> known = sheet.columns().stream()
                .collect(Collectors.toMap(Column::name, column -> column, (a, b) -> a, LinkedHashMap::new));
        var columns = new ArrayList<@Nullable Column>();
        var names = new LinkedHashSet<String>();
        long line = fields.getStartingLineNumber();
        for (String field : fields.getFields()) {
            String name = field.strip().toLowerCase(Locale.ROOT);
            columns.add(known.get(name));
            if (!known.containsKey(name)) {
                findings.warn(sheet.file(), line, Remark.COLUMN_IGNORED, field.strip());
            } else if (!names.add(name)) {
                findings.fault(sheet.file(), line, Remark.COLUMN_TWICE, name);
            }
        }
        known.values().stream()
                .filter(column -> column.required() && !names.contains(column.name()))
                .forEach(column -> findings.fault(sheet.file(), line, Remark.COLUMN_MISSING, column.name()));
        return new Header(columns, names);
    }

    private void row(Header header, CsvRecord record, List<Row> rows) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != header.fields().size()) {
            findings.fault(
                    sheet.file(),
                    line,
                    Remark.FIELDS,
                    record.getFieldCount(),
                    header.fields().size());
            rows.add(new Row(sheet, (int) line, header.names(), values(header, record, (remark, arguments) -> {})));
            return;
        }
        rows.add(new Row(
                sheet,
                (int) line,
                header.names(),
                values(
                        header,
                        record,
                        (remark, arguments) -> findings.fault(sheet.file(), line, remark, arguments.toArray()))));
    }

    private static Map<String, String> values(Header header, CsvRecord record, BiConsumer<Remark, List<String>> fault) {
        var values = new LinkedHashMap<String, String>();
        int fields = Math.min(header.fields().size(), record.getFieldCount());
        for (int i = 0; i < fields; i++) {
            Column column = header.fields().get(i);
            String value =
                    column == null ? null : value(column, record.getField(i).strip(), fault);
            if (column != null && value != null && !value.isEmpty()) {
                values.put(column.name(), value);
            }
        }
        return values;
    }

    private static @Nullable String value(Column column, String text, BiConsumer<Remark, List<String>> fault) {
        if (!text.isEmpty()) {
            return column.cell().read(column, text, fault);
        }
        if (column.required()) {
            fault.accept(Remark.VALUE_MISSING, List.of(column.name()));
        }
        return null;
    }
}

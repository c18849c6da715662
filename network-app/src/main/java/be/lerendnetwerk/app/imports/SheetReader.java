package be.lerendnetwerk.app.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one file of a sheet into rows, and tells everything that is wrong with its form. */
final class SheetReader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int SMALLEST_BUFFER = 1 << 24;
    private static final Pattern STARTS_AT = Pattern.compile("starting at line (\\d+)");

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
        var layout = Layout.of(text);
        if (layout.separator() == '\t') {
            findings.fault(sheet.file(), 0, Remark.TABS);
            return List.of();
        }
        return read(layout);
    }

    private List<Row> read(Layout layout) {
        int longest = Math.max(1, layout.text().length());
        var csv = CsvReader.builder()
                .fieldSeparator(layout.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(SMALLEST_BUFFER, longest))
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(longest)
                                .maxRecordSize(longest)
                                .build(),
                        layout.text());
        long line = 0;
        var rows = new ArrayList<Row>();
        try (csv) {
            Iterator<CsvRecord> records = csv.iterator();
            Header header = null;
            while (records.hasNext()) {
                CsvRecord fields = records.next();
                line = fields.getStartingLineNumber();
                if (fields.getFields().stream()
                        .allMatch(field -> stripped(field).isEmpty())) {
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
            String why = String.valueOf(e.getMessage());
            findings.fault(
                    sheet.file(), lineOf(why, line + 1), why.contains("quote") ? Remark.QUOTES : Remark.NOT_READABLE);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }

    /** The reader of the files alone knows how many lines it left behind, and says so in words. */
    private static long lineOf(String why, long otherwise) {
        var line = STARTS_AT.matcher(why);
        return line.find() ? Long.parseLong(line.group(1)) : otherwise;
    }

    /** Without white space around it, also of the kinds that come along with text from a web page or a spreadsheet. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
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

    /**
     * The columns of the file.
     *
     * @param line the line they stand on
     * @param fields for each field of a row the column it fills, or null where that is not a known one
     * @param names the known columns that are there
     * @param nameless the fields whose column has no name, until one of them is told
     */
    private record Header(long line, List<@Nullable Column> fields, Set<String> names, Set<Integer> nameless) {}

    private Header header(CsvRecord fields) {
        Map<String, Column> known = sheet.columns().stream()
                .collect(Collectors.toMap(Column::name, column -> column, (a, b) -> a, LinkedHashMap::new));
        var columns = new ArrayList<@Nullable Column>();
        var names = new LinkedHashSet<String>();
        var nameless = new HashSet<Integer>();
        long line = fields.getStartingLineNumber();
        for (String field : fields.getFields()) {
            String name = stripped(field).toLowerCase(Locale.ROOT);
            columns.add(known.get(name));
            if (name.isEmpty()) {
                nameless.add(columns.size() - 1);
            } else if (!known.containsKey(name)) {
                findings.warn(sheet.file(), line, Remark.COLUMN_IGNORED, stripped(field));
            } else if (!names.add(name)) {
                findings.fault(sheet.file(), line, Remark.COLUMN_TWICE, name);
            }
        }
        known.values().stream()
                .filter(column -> column.required() && !names.contains(column.name()))
                .forEach(column -> findings.fault(sheet.file(), line, Remark.COLUMN_MISSING, column.name()));
        return new Header(line, columns, names, nameless);
    }

    private void row(Header header, CsvRecord record, List<Row> rows) {
        long line = record.getStartingLineNumber();
        boolean ragged = record.getFieldCount() != header.fields().size();
        if (ragged) {
            findings.fault(
                    sheet.file(),
                    line,
                    Remark.FIELDS,
                    record.getFieldCount(),
                    header.fields().size());
        }
        var values = new LinkedHashMap<String, String>();
        var unread = new HashSet<String>();
        for (int i = 0; i < Math.min(header.fields().size(), record.getFieldCount()); i++) {
            Column column = header.fields().get(i);
            String text = stripped(record.getField(i));
            if (column != null) {
                String value = value(column, text, (remark, arguments) -> {
                    unread.add(column.name());
                    findings.fault(sheet.file(), line, remark, arguments.toArray());
                });
                if (value != null && !value.isEmpty()) {
                    values.put(column.name(), value);
                }
            } else if (!text.isEmpty() && header.nameless().contains(i)) {
                header.nameless().clear();
                findings.warn(sheet.file(), header.line(), Remark.COLUMN_WITHOUT_NAME, i + 1);
            }
        }
        rows.add(new Row(sheet, (int) line, said(header, values, ragged, unread), values));
    }

    /** What a row has something to say of; what could not be read is told once, and is nothing that changed. */
    private Set<String> said(Header header, Map<String, String> values, boolean ragged, Set<String> unread) {
        if (!ragged && unread.isEmpty()) {
            return header.names();
        }
        var said = new LinkedHashSet<>(header.names());
        said.removeIf(column ->
                !sheet.key().contains(column) && (unread.contains(column) || (ragged && !values.containsKey(column))));
        return said;
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

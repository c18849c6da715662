package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.commands.TextLimits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a cell can hold, and how it is read: each way of writing the same thing becomes one text. */
enum Cell {
    KEY {
        @Override
        @Nullable
        String read(Column column, String text, BiConsumer<Remark, List<String>> fault) {
            return within(200, column, text, fault);
        }
    },
    TEXT {
        @Override
        @Nullable
        String read(Column column, String text, BiConsumer<Remark, List<String>> fault) {
            return within(longest(column.name()), column, text, fault);
        }

        /** As long as the same text may be in a form. */
        private static int longest(String column) {
            return TextLimits.longest(column.equals("venue") ? "name" : column);
        }
    },
    EMAIL {
        @Override
        @Nullable
        String read(Column column, String text, BiConsumer<Remark, List<String>> fault) {
            if (!ADDRESS.matcher(text).matches()) {
                fault.accept(Remark.NOT_AN_EMAIL, List.of(column.name(), text));
                return null;
            }
            return within(TextLimits.SHORT, column, text, fault);
        }
    },
    DATE {
        @Override
        @Nullable
        String read(Column column, String text, BiConsumer<Remark, List<String>> fault) {
            for (var format : DATES) {
                try {
                    var date = LocalDate.parse(text, format);
                    if (date.getYear() >= 1900 && date.getYear() < 2200) {
                        return date.toString();
                    }
                } catch (DateTimeException e) {
                    // The next way of writing a date may fit.
                }
            }
            fault.accept(Remark.NOT_A_DATE, List.of(column.name(), text));
            return null;
        }
    },
    TIME {
        @Override
        @Nullable
        String read(Column column, String text, BiConsumer<Remark, List<String>> fault) {
            try {
                return LocalTime.parse(text, CLOCK).toString();
            } catch (DateTimeException e) {
                fault.accept(Remark.NOT_A_TIME, List.of(column.name(), text));
                return null;
            }
        }
    },
    NUMBER {
        @Override
        @Nullable
        String read(Column column, String text, BiConsumer<Remark, List<String>> fault) {
            if (WHOLE.matcher(text).matches()) {
                int number = Integer.parseInt(text);
                if (number >= column.min() && number <= column.max()) {
                    return Integer.toString(number);
                }
            }
            fault.accept(Remark.NOT_A_NUMBER, List.of(column.name(), text, "" + column.min(), "" + column.max()));
            return null;
        }
    },
    YES_OR_NO {
        @Override
        @Nullable
        String read(Column column, String text, BiConsumer<Remark, List<String>> fault) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "yes", "ja" -> "yes";
                case "no", "nee" -> "no";
                default -> {
                    fault.accept(Remark.NOT_YES_OR_NO, List.of(column.name(), text));
                    yield null;
                }
            };
        }
    },
    WORD {
        @Override
        @Nullable
        String read(Column column, String text, BiConsumer<Remark, List<String>> fault) {
            for (var word : column.words()) {
                if (word.equalsIgnoreCase(text)) {
                    return word;
                }
            }
            fault.accept(Remark.NOT_A_WORD_OF, List.of(column.name(), text, String.join(", ", column.words())));
            return null;
        }
    },
    KEYS {
        @Override
        @Nullable
        String read(Column column, String text, BiConsumer<Remark, List<String>> fault) {
            var keys = Arrays.stream(text.split("\\|"))
                    .map(SheetReader::stripped)
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("|"));
            return within(20_000, column, keys, fault);
        }
    };

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s.,;<>]+");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]|\uFFFD");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Reads a cell that is not empty; null where it cannot, which is then told. */
    abstract @Nullable String read(Column column, String text, BiConsumer<Remark, List<String>> fault);

    private static @Nullable String within(
            int length, Column column, String text, BiConsumer<Remark, List<String>> fault) {
        if (text.length() > length) {
            fault.accept(Remark.TOO_LONG, List.of(column.name(), Integer.toString(length)));
            return null;
        }
        if (NOT_TEXT.matcher(text).find()) {
            fault.accept(Remark.UNPRINTABLE, List.of(column.name()));
            return null;
        }
        return text;
    }
}

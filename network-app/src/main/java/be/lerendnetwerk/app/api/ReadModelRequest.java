package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.FieldFault;
import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.reading.AsOf;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a read model.
 *
 * @param where the value that each named column must have; an empty text for none
 * @param options the parameters that the read model has of its own
 * @param sorting the order
 * @param limit how many rows at most
 * @param asOf the moment, or null for now
 * @param today the day to relate to, or null for that of the moment
 * @param waitFor the position to wait for, or null
 * @param after where the page before ended, or null for the first page
 * @param format the form, or null for what the Accept header says
 * @param language the language that was asked for by {@code lang}, or null
 */
record ReadModelRequest(
        Map<String, String> where,
        Map<String, String> options,
        List<Sorting> sorting,
        int limit,
        @Nullable AsOf asOf,
        @Nullable LocalDate today,
        @Nullable Long waitFor,
        @Nullable Cursor after,
        @Nullable Format format,
        @Nullable Language language) {

    static final int USUAL_LIMIT = 1000;
    static final int HIGHEST_LIMIT = 100_000;

    /**
     * Understands the parameters of a request.
     *
     * @throws BadInput naming every parameter that is unknown or wrong
     */
    static ReadModelRequest of(ReadModel<?> model, Map<String, String[]> parameters) {
        return new Reader(model, parameters).read();
    }

    /** A number for what is asked apart from the page, by which the next page knows that the question is the same. */
    int fingerprint(String name) {
        return Objects.hash(name, where, options, sorting.toString(), String.valueOf(asOf), String.valueOf(today));
    }

    private static final class Reader {

        private final ReadModel<?> model;
        private final List<Column> columns;
        private final Map<String, String[]> parameters;
        private final List<FieldFault> faults = new ArrayList<>();
        private final Map<String, String> where = new LinkedHashMap<>();
        private final Map<String, String> options = new LinkedHashMap<>();

        Reader(ReadModel<?> model, Map<String, String[]> parameters) {
            this.model = model;
            this.columns = Column.of(model.row());
            this.parameters = parameters;
        }

        ReadModelRequest read() {
            parameters.forEach(this::own);
            List<Sorting> sorting =
                    Sorting.parse(Arrays.asList(parameters.getOrDefault("sort", new String[0])), columns, faults);
            Integer limit = parsed(
                    "limit",
                    Reader::limit,
                    "moet een getal van 1 tot " + HIGHEST_LIMIT + " zijn",
                    "must be a number from 1 to " + HIGHEST_LIMIT);
            AsOf asOf = parsed(
                    "asOf",
                    AsOf::parse,
                    "moet een positie, een datum zoals 2023-01-01 of een tijdstip zoals 2023-01-01T12:00:00Z zijn",
                    "must be a position, a date such as 2023-01-01 or an instant such as 2023-01-01T12:00:00Z");
            LocalDate today = parsed(
                    "today", Reader::date, "moet een datum zoals 2023-01-01 zijn", "must be a date such as 2023-01-01");
            Long waitFor = parsed("waitFor", AsOf::position, "moet een positie zijn", "must be a position");
            Cursor after = parsed(
                    "after",
                    Cursor::of,
                    "is geen next van een eerder antwoord",
                    "is not the next of an earlier answer");
            Format format = parsed("format", Format::named, "moet json, csv of xlsx zijn", "must be json, csv or xlsx");
            Language language = parsed(
                    "lang",
                    code -> Optional.ofNullable(Language.ofCode(code)),
                    "moet nl of en zijn",
                    "must be nl or en");
            if (!faults.isEmpty()) {
                throw new BadInput(faults);
            }
            return new ReadModelRequest(
                    where,
                    options,
                    sorting,
                    limit == null ? USUAL_LIMIT : limit,
                    asOf,
                    today,
                    waitFor,
                    after,
                    format,
                    language);
        }

        private void own(String name, String[] values) {
            if (ReadModelParameters.COMMON.contains(name)) {
                if (values.length > 1 && !name.equals("sort")) {
                    twice(name);
                }
                return;
            }
            if (values.length > 1) {
                twice(name);
                return;
            }
            if (model.options().contains(name)) {
                option(name, values[0].strip());
                return;
            }
            Optional<Column> column = column(name);
            if (column.isEmpty()) {
                faults.add(FieldFault.of(
                        ReadModelParameters.shown(name),
                        "is geen kolom of parameter van " + model.name(),
                        "is no column or parameter of " + model.name()));
                return;
            }
            String value = values[0].isEmpty() ? "" : column.get().canonical(name, values[0], faults);
            if (value != null) {
                where.put(column.get().name(), value);
            }
        }

        private void option(String name, String value) {
            OwnParameter own = OwnParameter.named(name);
            if (value.isEmpty()) {
                return;
            }
            if (own.fits().matcher(value).matches()) {
                options.put(name, value);
            } else {
                faults.add(new FieldFault(name, own.must()));
            }
        }

        private Optional<Column> column(String name) {
            return columns.stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .or(() -> columns.stream()
                            .filter(column -> column.name().equals(name + "Id"))
                            .findFirst());
        }

        private void twice(String name) {
            faults.add(FieldFault.of(
                    ReadModelParameters.shown(name), "is meer dan eens gegeven", "is given more than once"));
        }

        private <T> @Nullable T parsed(String name, Function<String, Optional<T>> parse, String dutch, String english) {
            String[] values = parameters.get(name);
            if (values == null || values.length != 1 || values[0].isEmpty()) {
                return null;
            }
            Optional<T> value = parse.apply(values[0].strip());
            if (value.isEmpty()) {
                faults.add(FieldFault.of(name, dutch, english));
            }
            return value.orElse(null);
        }

        private static Optional<Integer> limit(String text) {
            return AsOf.position(text)
                    .filter(limit -> limit >= 1 && limit <= HIGHEST_LIMIT)
                    .map(Long::intValue);
        }

        private static Optional<LocalDate> date(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}

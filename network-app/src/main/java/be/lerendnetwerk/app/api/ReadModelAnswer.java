package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.NotYet;
import be.lerendnetwerk.app.reading.AsOf;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.app.reading.Shown;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Moment;
import be.lerendnetwerk.projection.asking.ReadModel;
import be.lerendnetwerk.projection.asking.Sentence;
import java.text.Collator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a request for a read model: settles the moment, asks, opens, filters, sorts and cuts the page. */
final class ReadModelAnswer {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Reading reading;

    ReadModelAnswer(Reading reading) {
        this.reading = reading;
    }

    /**
     * One page.
     *
     * @throws NotYet when the read model does not reach the position waited for in time
     * @throws BadInput when the moment asked for is not there yet, or the page belongs to another request
     */
    <R extends Record> Listing answer(ReadModel<R> model, ReadModelRequest request, Language language) {
        int fingerprint = request.fingerprint(model.name());
        Cursor after = request.after();
        if (after != null && (after.request() != fingerprint || after.position() > reading.head())) {
            throw BadInput.of(
                    "after", "hoort bij een andere vraag", "belongs to another request; repeat all other parameters");
        }
        if (request.waitFor() != null && !reading.await(model.projections(), request.waitFor(), PATIENCE)) {
            throw new NotYet();
        }
        Moment moment = after == null ? moment(model, request) : new Moment(after.position(), after.today());
        if (!reading.await(model.projections(), moment.position(), PATIENCE)) {
            throw new NotYet();
        }
        List<Map<String, @Nullable Object>> rows = rows(model, request, moment, language);
        int from = Math.min(after == null ? 0 : after.offset(), rows.size());
        int to = Math.min(rows.size(), from + request.limit());
        String next = to == rows.size() ? null : new Cursor(moment.position(), moment.today(), to, fingerprint).text();
        return new Listing(reading.at(moment.position()), rows.subList(from, to), next);
    }

    private Moment moment(ReadModel<?> model, ReadModelRequest request) {
        AsOf asOf = request.asOf();
        long position = position(model, asOf);
        LocalDate today = request.today();
        return new Moment(position, today != null ? today : today(asOf, position));
    }

    private long position(ReadModel<?> model, @Nullable AsOf asOf) {
        if (asOf instanceof AsOf.Position position) {
            long head = reading.head();
            if (position.position() > head) {
                throw BadInput.of(
                        "asOf",
                        "ligt voorbij het einde van het logboek, positie " + head,
                        "lies beyond the end of the log, position " + head);
            }
            return position.position();
        }
        long reached = reading.reached(model.projections());
        if (asOf instanceof AsOf.Day day) {
            return Math.min(reached, reading.endOf(day.day()));
        }
        if (asOf instanceof AsOf.Recorded recorded) {
            return Math.min(reached, reading.recordedBy(recorded.instant()));
        }
        return reached;
    }

    private LocalDate today(@Nullable AsOf asOf, long position) {
        if (asOf instanceof AsOf.Day day) {
            return day.day();
        }
        if (asOf instanceof AsOf.Recorded recorded) {
            return recorded.instant().atZone(reading.zone()).toLocalDate();
        }
        LocalDate calendar = asOf == null ? null : reading.at(position).calendar();
        return calendar != null ? calendar : reading.today();
    }

    private <R extends Record> List<Map<String, @Nullable Object>> rows(
            ReadModel<R> model, ReadModelRequest request, Moment moment, Language language) {
        List<Column> columns = Column.of(model.row());
        List<R> rows =
                reading.ask(model, new Ask(moment, askable(columns, request), options(model, request, language)));
        Map<Personal, Personal> opened = reading.open(personal(columns, rows));
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        for (R row : rows) {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            columns.forEach(column -> cells.put(column.name(), shown(column.of(row), opened, language)));
            if (columns.stream().allMatch(column -> isWanted(column, cells, request))) {
                told.add(cells);
            }
        }
        Collator collator = Collator.getInstance(language.locale());
        Sorting.sort(told, request.sorting(), collator);
        return told;
    }

    /** What the tables can filter by themselves: neither sealed values nor the lack of one. */
    private static Map<String, String> askable(List<Column> columns, ReadModelRequest request) {
        Map<String, String> where = new LinkedHashMap<>();
        for (Column column : columns) {
            String asked = request.where().get(column.name());
            if (asked != null && !asked.isEmpty() && !column.isPersonal() && column.type() != Sentence.class) {
                where.put(column.name(), asked);
            }
        }
        return where;
    }

    private static Map<String, String> options(ReadModel<?> model, ReadModelRequest request, Language language) {
        Map<String, String> options = new LinkedHashMap<>(request.options());
        if (model.options().contains("lang")) {
            options.put("lang", language.code());
        }
        return options;
    }

    private static Set<Personal> personal(List<Column> columns, List<? extends Record> rows) {
        Set<Personal> values = new LinkedHashSet<>();
        for (Column column : columns) {
            if (column.isPersonal() || column.type() == Sentence.class) {
                rows.stream().map(column::of).flatMap(ReadModelAnswer::personal).forEach(values::add);
            }
        }
        return values;
    }

    private static Stream<Personal> personal(@Nullable Object value) {
        if (value instanceof Sentence sentence) {
            return sentence.personal();
        }
        return value instanceof Personal personal ? Stream.of(personal) : Stream.empty();
    }

    private static @Nullable Object shown(@Nullable Object value, Map<Personal, Personal> opened, Language language) {
        if (value instanceof Sentence sentence) {
            return sentence.read(personal -> Shown.personal(opened.getOrDefault(personal, personal), language));
        }
        if (value instanceof Personal personal) {
            return Shown.personal(opened.getOrDefault(personal, personal), language);
        }
        return value instanceof LocalTime time ? time.toString() : value;
    }

    private static boolean isWanted(Column column, Map<String, @Nullable Object> cells, ReadModelRequest request) {
        String asked = request.where().get(column.name());
        return asked == null || column.matches(cells.get(column.name()), asked);
    }
}

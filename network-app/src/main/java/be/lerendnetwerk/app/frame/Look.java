package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.app.reading.Shown;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Moment;
import be.lerendnetwerk.projection.asking.ReadModel;
import be.lerendnetwerk.projection.asking.Sentence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One look of a reader at the network: every question of a page is asked as of the same position, and personal values
 * are read out in the reader's language. A look at now starts from the head of the log and waits for the read models it
 * asks, so whoever wrote sees it; one that has stopped answers as far as it came, and the look says that it is behind.
 */
public final class Look {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    /** What the import says where a reason is needed and the sheets have none. */
    private static final String IMPORTED = "IMPORTED";

    private static final Pattern STORED_DAY = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final ClassValue<List<RecordComponent>> COLUMNS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> row) {
            return List.of(row.getRecordComponents());
        }
    };

    private final Reading reading;
    private final Map<Class<?>, ReadModel<?>> models;
    private final Moment moment;
    private final boolean past;
    private final Language language;
    private final Map<Personal, Personal> opened = new HashMap<>();
    private final Set<String> arrived = new HashSet<>();
    private boolean behind;

    Look(Reading reading, Map<Class<?>, ReadModel<?>> models, Moment moment, boolean past, Language language) {
        this.reading = reading;
        this.models = models;
        this.moment = moment;
        this.past = past;
        this.language = language;
    }

    /** The moment that is looked at. */
    public Moment moment() {
        return moment;
    }

    /** The day of the moment. */
    public LocalDate today() {
        return moment.today();
    }

    /** Whether it is a past moment; nothing can be done there. */
    public boolean past() {
        return past;
    }

    /** Whether a read model that was asked has not come as far as the moment. */
    public boolean behind() {
        return behind;
    }

    /** The language of the reader. */
    public Language language() {
        return language;
    }

    /** All rows of a read model. */
    public <R extends Record> List<R> all(Class<R> row) {
        return ask(row, Map.of(), Map.of());
    }

    /** The rows whose column equals a value. */
    public <R extends Record> List<R> where(Class<R> row, String column, String value) {
        return ask(row, Map.of(column, value), Map.of());
    }

    /** The one row whose column equals a value. */
    public <R extends Record> Optional<R> one(Class<R> row, String column, String value) {
        return where(row, column, value).stream().findFirst();
    }

    /** All rows of a read model for pages only. */
    public <R extends Record> List<R> all(ReadModel<R> model) {
        return ask(model, Map.of(), Map.of());
    }

    /** The rows of a read model for pages only, whose column equals a value. */
    public <R extends Record> List<R> where(ReadModel<R> model, String column, String value) {
        return ask(model, Map.of(column, value), Map.of());
    }

    /** The rows of a read model for pages only, under an option of its own. */
    public <R extends Record> List<R> under(ReadModel<R> model, String option, String value) {
        return ask(model, Map.of(), Map.of(option, value));
    }

    /** The rows whose columns equal the values, under options of the read model's own. */
    public <R extends Record> List<R> ask(Class<R> row, Map<String, String> where, Map<String, String> options) {
        return ask(model(row), where, options);
    }

    private <R extends Record> List<R> ask(ReadModel<R> model, Map<String, String> where, Map<String, String> options) {
        Map<String, String> said = new HashMap<>(options);
        if (model.options().contains("lang")) {
            said.putIfAbsent("lang", language.code());
        }
        List<R> rows = reading.ask(model, new Ask(asFarAsItCame(model), where, said)).stream()
                .filter(r -> where.entrySet().stream().allMatch(wish -> equal(r, wish.getKey(), wish.getValue())))
                .toList();
        open(rows);
        return rows;
    }

    /**
     * A personal value in words, or words that say it was erased or that the sheets gave no reason; empty where there is
     * none.
     */
    public String text(@Nullable Personal value) {
        String said = value == null ? "" : Shown.personal(opened.getOrDefault(value, value), language);
        return said.equals(IMPORTED) ? language.choose("ingevoerd, zonder reden", "imported, no reason given") : said;
    }

    /** A sentence with its personal values read out, and its days as people write them; empty where there is none. */
    public String text(@Nullable Sentence sentence) {
        return sentence == null
                ? ""
                : STORED_DAY.matcher(sentence.read(this::text)).replaceAll(day -> written(day.group()));
    }

    private String written(String day) {
        try {
            return day(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** A day, as people write it. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.withLocale(language.locale()).format(day);
    }

    /** A moment by the clock of the network, as people write it. */
    public String clock(@Nullable Instant instant) {
        return instant == null ? "" : day(recordedOn(instant)) + " " + HOUR.format(instant.atZone(reading.zone()));
    }

    /** The hour of a moment by the clock of the network. */
    public String time(Instant instant) {
        return HOUR.format(instant.atZone(reading.zone()));
    }

    /** The day of a moment by the clock of the network. */
    public LocalDate recordedOn(Instant instant) {
        return instant.atZone(reading.zone()).toLocalDate();
    }

    private Moment asFarAsItCame(ReadModel<?> model) {
        if (arrived.containsAll(model.projections())) {
            return moment;
        }
        if (reading.await(model.projections(), moment.position(), PATIENCE)) {
            arrived.addAll(model.projections());
            return moment;
        }
        behind = true;
        return new Moment(Math.min(moment.position(), reading.reached(model.projections())), moment.today());
    }

    private void open(List<? extends Record> rows) {
        List<Personal> sealed = new ArrayList<>();
        for (Record row : rows) {
            for (RecordComponent component : COLUMNS.get(row.getClass())) {
                Object value = value(row, component);
                if (value instanceof Personal personal) {
                    sealed.add(personal);
                } else if (value instanceof Sentence sentence) {
                    sentence.personal().forEach(sealed::add);
                }
            }
        }
        if (!sealed.isEmpty()) {
            opened.putAll(reading.open(sealed));
        }
    }

    private static boolean equal(Record row, String column, String wanted) {
        for (RecordComponent component : COLUMNS.get(row.getClass())) {
            if (component.getName().equals(column)) {
                Object value = value(row, component);
                return wanted.equals(value == null ? "" : value.toString());
            }
        }
        throw new IllegalArgumentException(row.getClass().getSimpleName() + " has no column " + column);
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> ReadModel<R> model(Class<R> row) {
        ReadModel<?> model = models.get(row);
        if (model == null) {
            throw new IllegalArgumentException("no read model answers with " + row.getSimpleName());
        }
        return (ReadModel<R>) model;
    }
}

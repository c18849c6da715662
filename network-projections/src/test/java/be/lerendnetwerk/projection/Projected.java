package be.lerendnetwerk.projection;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Moment;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.history.Histories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A log that is told to all projectors through Axon's processors, and then asked about. Each event gets the next position
 * and, unless said otherwise, happens on the day of the one before it. One at a time: a new one begins with empty tables.
 */
public final class Projected {

    private final Stage stage;
    private LocalDate day = LocalDate.EPOCH;
    private String by = "local";
    private boolean twice;
    private final List<EventMessage<?>> told = new ArrayList<>();
    private long position;

    /** An empty log and empty tables, in H2. */
    public Projected() {
        this(Tables.H2);
    }

    /** An empty log and empty tables. */
    public Projected(Tables where) {
        stage = Stage.on(where);
        JdbcClient sql = JdbcClient.create(stage.tables());
        rememberingTables(sql)
                .forEach(table -> sql.sql("truncate table " + table).update());
    }

    /** What is told from here on happens on this day. */
    public Projected on(String isoDate) {
        day = LocalDate.parse(isoDate);
        return this;
    }

    /** What is told from here on is done by this account. */
    public Projected by(String account) {
        by = account;
        return this;
    }

    /** What is told from here on reaches every projector twice. */
    public Projected deliveringTwice() {
        twice = true;
        return this;
    }

    /** Tells events, one after the other. */
    public Projected tell(Object... events) {
        for (Object event : events) {
            position++;
            EventMessage<?> message = message(event);
            told.add(message);
            for (int i = 0; i < (twice ? 2 : 1); i++) {
                stage.tell(message);
            }
        }
        return this;
    }

    /** The position of the last event. */
    public long position() {
        return position;
    }

    /** The answer of now. */
    public <R extends Record> List<R> ask(Function<Ask, ? extends Question<R>> question, Class<R> row) {
        return ask(question, row, position, Map.of(), Map.of());
    }

    /** The answer as of a position. */
    public <R extends Record> List<R> ask(
            Function<Ask, ? extends Question<R>> question,
            Class<R> row,
            long asOf,
            Map<String, String> where,
            Map<String, String> options) {
        Ask ask = new Ask(new Moment(asOf, day), where, options);
        return stage.axon()
                .queryGateway()
                .query(question.apply(ask), ResponseTypes.multipleInstancesOf(row))
                .join();
    }

    /** Every version of every row of every table, as text. */
    public List<String> rows() {
        return rows(stage.tables());
    }

    /** The same of other tables, which all the events were told to from the beginning, as a rebuild does. */
    public List<String> rowsFilledAfresh() {
        DataSource tables = stage.where().migrated();
        Histories histories = Histories.fresh(tables);
        AnnotationConfigApplicationContext context = Stage.projections(histories);
        List<AnnotationEventHandlerAdapter> handlers = Stage.beansThat(context, EventHandler.class).stream()
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
        for (EventMessage<?> message : told) {
            handlers.forEach(handler -> handle(handler, message));
            histories.flush();
        }
        histories.finish();
        return rows(tables);
    }

    private static void handle(AnnotationEventHandlerAdapter handler, EventMessage<?> message) {
        try {
            handler.handle(message);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(DataSource tables) {
        JdbcClient sql = JdbcClient.create(tables);
        return rememberingTables(sql).stream()
                .flatMap(table -> sql.sql("select * from " + table).query().listOfRows().stream()
                        .map(row -> table + " " + row))
                .sorted()
                .toList();
    }

    private static List<String> rememberingTables(JdbcClient sql) {
        return sql.sql("select table_name from information_schema.columns where lower(column_name) = 'valid_from'"
                        + " and table_schema = current_schema")
                .query(String.class)
                .list();
    }

    private EventMessage<?> message(Object event) {
        var told = new GenericDomainEventMessage<>(
                "Any", "any", position, event, Map.of("by", by, "happenedOn", day.toString()));
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), told);
    }
}

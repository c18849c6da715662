package be.lerendnetwerk.projection.history;

import be.lerendnetwerk.projection.asking.Ask;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables that remember of one schema, to write and to ask. The schema is that of the data source's connections.
 */
public final class Histories {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final boolean fresh;
    private final List<FreshPending> filled = new ArrayList<>();
    private final Set<String> owned = new HashSet<>();

    private Histories(DataSource dataSource, boolean fresh) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.client = JdbcClient.create(jdbc);
        this.fresh = fresh;
    }

    /** Tables that follow the log, written at the end of each unit of work of Axon. */
    public static Histories live(DataSource dataSource) {
        return new Histories(dataSource, false);
    }

    /** Empty tables that are filled from the beginning of the log by one thread, which says when to write. */
    public static Histories fresh(DataSource dataSource) {
        return new Histories(dataSource, true);
    }

    /**
     * The table of this shape. Each table has one owner, which asks for it once.
     *
     * @throws IllegalStateException where somebody has it already
     */
    public History table(Shape shape) {
        if (!owned.add(shape.table())) {
            throw new IllegalStateException(shape.table() + " has an owner already; nobody else writes to it");
        }
        Columns columns = shape.indexed();
        StoredRows stored = new StoredRows(shape, columns, jdbc);
        if (!fresh) {
            return new History(shape, columns, stored, perUnitOfWork(shape, stored));
        }
        FreshPending pending = new FreshPending(shape, stored);
        filled.add(pending);
        return new History(shape, columns, stored, () -> pending);
    }

    /** Asks the tables; the statement says as of which position. */
    public AsOf asOf(Ask ask, String sql) {
        return new AsOf(client, ask, sql);
    }

    /** Writes what is settled, while fresh tables are being filled. */
    public void flush() {
        settled().forEach(Runnable::run);
    }

    /** Writes everything else; the fresh tables are complete then. */
    public void finish() {
        rest().forEach(Runnable::run);
    }

    /**
     * What is settled and was not handed out before, in portions that are each to be written once. The tables can be filled
     * further meanwhile, also by another thread than the one that writes.
     */
    public List<Runnable> settled() {
        return together(filled.stream().map(FreshPending::settled));
    }

    /** Everything else, in the same way; the fresh tables are complete when all that was handed out is written. */
    public List<Runnable> rest() {
        return together(filled.stream().map(FreshPending::rest));
    }

    private static List<Runnable> together(Stream<List<Runnable>> portions) {
        return portions.flatMap(List::stream).toList();
    }

    private static Supplier<Pending> perUnitOfWork(Shape shape, StoredRows stored) {
        String name = "pending rows of " + shape.table();
        return () -> {
            UnitOfWork<?> work = CurrentUnitOfWork.get().root();
            return work.getOrComputeResource(name, n -> begin(work, shape, stored));
        };
    }

    private static Pending begin(UnitOfWork<?> work, Shape shape, StoredRows stored) {
        LivePending pending = new LivePending(shape, stored);
        work.onPrepareCommit(w -> pending.flush());
        return pending;
    }
}

package be.lerendnetwerk.app.following;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projections that stopped, on whatever machine: noted beside their tables. */
public final class Halts {

    private final JdbcClient halts;
    private final Gate gate;

    Halts(DataSource readModels, Gate gate) {
        this.halts = JdbcClient.create(readModels);
        this.gate = gate;
    }

    /** Those that stand, of projections that have reached these positions; what was passed since does not. */
    public List<Halt> standing(Map<String, Long> reached) {
        return gate
                .through(() -> halts.sql("select projection, position, reason from halts order by projection")
                        .query((row, number) -> new Halt(row.getString(1), row.getLong(2), row.getString(3)))
                        .list())
                .stream()
                .filter(halt -> halt.position() > reached.getOrDefault(halt.projection(), 0L))
                .toList();
    }

    void note(Halt halt) {
        gate.through(() -> halts.sql("update halts set position = ?, reason = ? where projection = ?")
                                .params(halt.position(), halt.reason(), halt.projection())
                                .update()
                        > 0
                || halts.sql("insert into halts (projection, position, reason) values (?, ?, ?)")
                                .params(halt.projection(), halt.position(), halt.reason())
                                .update()
                        > 0);
    }

    void clear(String projection) {
        gate.through(() -> halts.sql("delete from halts where projection = ?")
                .param(projection)
                .update());
    }
}

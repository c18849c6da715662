package be.lerendnetwerk.architecture.wrong.domain.cases;

import be.lerendnetwerk.architecture.wrong.domain.cases.event.CaseDated;
import be.lerendnetwerk.architecture.wrong.domain.session.Session;
import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks for the time, knows a database, and goes round in a circle with the session. */
public class Case {

    @Nullable
    JdbcClient jdbc;

    @Nullable
    Session session;

    LocalDate today = LocalDate.now();

    @EventSourcingHandler
    void evolve(CaseDated event) {
        today = event.date();
    }
}

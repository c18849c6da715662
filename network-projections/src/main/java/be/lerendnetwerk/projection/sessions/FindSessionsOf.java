package be.lerendnetwerk.projection.sessions;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;

/**
 * What did an organisation do last? The latest {@link #LATEST} sessions that it hosts or hosted (option {@code host}) or
 * co-leads or co-led (option {@code coLead}), the last first. For the pages, so it is no read model that programs meet.
 *
 * @param ask as of when, and whose
 */
public record FindSessionsOf(Ask ask) implements Question<SessionRow> {

    /** One more than a page shows, so that it knows whether there are more. */
    public static final int LATEST = 11;

    /** How the pages ask it. */
    public static final ReadModel<SessionRow> READ_MODEL = new ReadModel<>(
            "sessions-of",
            SessionRow.class,
            FindSessionsOf::new,
            SessionsReadModel.PROJECTIONS,
            Set.of("host", "coLead"));
}

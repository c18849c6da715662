package be.lerendnetwerk.app.following;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which process follows the log for a projection: the one that owns the token beside its tables. A claim can be lost at any moment,
 * to a process that took over from a frozen one or to fresh tables that were adopted, and who lost it does not know yet. So
 * each batch begins with {@link #hold}, and nobody takes the token or swaps the tables until that batch has ended.
 */
final class Claims {

    private static final Duration LOST_AFTER = Duration.ofSeconds(10);

    private final String process = UUID.randomUUID().toString();
    private final Serializer serializer;
    private final JdbcClient tokens;
    private final TokenStore store;

    Claims(DataSource readModels, Serializer serializer) {
        this.serializer = serializer;
        this.tokens = JdbcClient.create(readModels);
        this.store = store(readModels);
    }

    /** The tokens as the processors of this process claim and move them. */
    TokenStore store() {
        return store;
    }

    /**
     * Locks the token of a projection until the present transaction ends.
     *
     * @param first the position of the event that the transaction takes in first
     * @throws UnableToClaimTokenException when the token is not this process's, or not at the event before that one
     */
    void hold(String projection, int segment, long first) {
        long reached = tokens.sql("""
                        select token, token_type from token_entry
                        where processor_name = ? and segment = ? and owner = ? for update
                        """)
                .params(projection, segment, process)
                .query((row, number) -> Positions.position(serializer, row.getString(1), row.getString(2)))
                .optional()
                .orElseThrow(() -> new UnableToClaimTokenException("the claim on " + projection + " was lost"));
        if (first > reached + 1) {
            throw new UnableToClaimTokenException(projection + " is at " + reached + ", not right before " + first);
        }
    }

    private TokenStore store(DataSource readModels) {
        return JdbcTokenStore.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(
                        new SpringDataSourceConnectionProvider(readModels)))
                .serializer(serializer)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("written_at")
                        .build())
                .contentType(String.class)
                .claimTimeout(LOST_AFTER)
                .nodeId(process)
                .build();
    }
}

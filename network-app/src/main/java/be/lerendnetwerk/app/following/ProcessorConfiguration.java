package be.lerendnetwerk.app.following;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One processor for each projection. It has one segment, so events come in order; it stops at an event that it cannot
 * digest and goes on by itself once it can; and it gives its claim up soon enough for another machine to take over.
 */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {

    private static final int BATCH = 100;
    private static final int THREADS = 4;
    private static final long MS_BETWEEN_CLAIMS = 1_000;
    private static final long MS_BETWEEN_SIGNS_OF_LIFE = 3_000;

    @Bean(destroyMethod = "shutdown", defaultCandidate = false)
    @Qualifier("projections")
    ScheduledExecutorService projectionThreads() {
        return Executors.newScheduledThreadPool(THREADS, new AxonThreadFactory("projections"));
    }

    @Bean
    ConfigurerModule projectionsFollowTheLog(
            ListableBeanFactory beans,
            @Qualifier("positionedEvents") StreamableMessageSource<TrackedEventMessage<?>> log,
            @Qualifier("readModels") TransactionManager transactions,
            TokenStore tokens,
            Advance advance,
            @Qualifier("projections") ScheduledExecutorService threads) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            for (String projection : Projections.names(beans)) {
                processing.registerListenerInvocationErrorHandler(projection, c -> PropagatingErrorHandler.instance());
                processing.registerEventProcessor(projection, (name, configuration, invoker) -> processor(
                                name, invoker, advance, transactions, tokens)
                        .messageSource(new OneByOneAfterFailure(log, name, advance))
                        .coordinatorExecutor(threads)
                        .workerExecutor(threads)
                        .build());
            }
        };
    }

    private static PooledStreamingEventProcessor.Builder processor(
            String name,
            EventHandlerInvoker invoker,
            Advance advance,
            TransactionManager transactions,
            TokenStore tokens) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new EveryEvent(name, invoker, advance))
                .errorHandler(new Stumbling(name, advance))
                .transactionManager(transactions)
                .tokenStore(tokens)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .tokenClaimInterval(MS_BETWEEN_CLAIMS)
                .claimExtensionThreshold(MS_BETWEEN_SIGNS_OF_LIFE);
    }
}

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

    /** What every event belongs to: there is one order, that of the log. */
    private static final String ONE_SEQUENCE = "the log";

    private static final int BATCH = 100;
    private static final int THREADS = 4;

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
            Claims claims,
            Advance advance,
            Halts halts,
            Rhythm rhythm,
            @Qualifier("projections") ScheduledExecutorService threads) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            for (String projection : Projections.names(beans)) {
                processing.registerListenerInvocationErrorHandler(projection, c -> PropagatingErrorHandler.instance());
                processing.registerSequencingPolicy(projection, c -> event -> ONE_SEQUENCE);
                processing.registerEventProcessor(projection, (name, configuration, invoker) -> processor(
                                name, new EveryEvent(name, invoker, claims, advance, halts), claims, rhythm)
                        .errorHandler(new Stumbling(name, advance, halts))
                        .transactionManager(transactions)
                        .messageSource(new OneByOneAfterFailure(log, name, advance))
                        .coordinatorExecutor(threads)
                        .workerExecutor(threads)
                        .build());
            }
        };
    }

    private static PooledStreamingEventProcessor.Builder processor(
            String name, EventHandlerInvoker invoker, Claims claims, Rhythm rhythm) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .tokenStore(claims.store())
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .tokenClaimInterval(rhythm.betweenClaims().toMillis())
                .claimExtensionThreshold(rhythm.betweenSignsOfLife().toMillis());
    }
}

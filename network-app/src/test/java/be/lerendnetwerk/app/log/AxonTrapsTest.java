package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.log.names.EventSerializer;
import be.lerendnetwerk.domain.cases.Case;
import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.network.Network;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.network.event.NetworkFounded;
import be.lerendnetwerk.domain.organisation.Organisation;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.participant.Participant;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.Series;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.session.Session;
import be.lerendnetwerk.domain.session.SessionId;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.timeout.HandlerTimeoutHandlerEnhancerDefinition;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the framework does by default and may not do here, in the wiring as it runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxonTrapsTest {

    private Node node;

    @BeforeAll
    void start(@TempDir Path folder) {
        node = Node.on(folder);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void no_handler_is_interrupted_by_a_clock() {
        assertThat(node.has(HandlerTimeoutHandlerEnhancerDefinition.class)).isFalse();
    }

    @Test
    void nobody_is_told_over_the_network_what_runs_here() {
        assertThat(node.get(UpdateCheckConfiguration.class).getDisabled()).isTrue();
    }

    @Test
    void nothing_is_tried_again_unless_the_desk_does_so() {
        assertThat(node.has(RetryScheduler.class)).isFalse();
    }

    @Test
    void there_are_no_snapshots() {
        assertThat(node.has(SnapshotTriggerDefinition.class)).isFalse();
        assertThatThrownBy(() -> node.get(EventStore.class)
                        .storeSnapshot(new GenericDomainEventMessage<>(
                                "Network", "n", 0, new NetworkFounded("n", "Netwerk", null, "Europe/Brussels"))))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void tokens_are_not_written_by_the_serializer_of_events() {
        assertThat(node.get(Serializer.class)).isNotInstanceOf(EventSerializer.class);
    }

    @Test
    void an_id_is_printed_as_its_raw_value() {
        UUID raw = UUID.randomUUID();
        assertThat(Stream.of(
                        new NetworkId(raw),
                        new OrganisationId(raw),
                        new VenueId(raw),
                        new ParticipantId(raw),
                        new SeriesId(raw),
                        new SessionId(raw),
                        new CaseId(raw)))
                .allSatisfy(id -> assertThat(id).hasToString(raw.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Network.class, Organisation.class, Participant.class, Series.class, Session.class, Case.class})
    void nothing_comes_into_being_because_it_was_missing(Class<?> aggregate) {
        Stream<AnnotatedElement> handlers = Stream.concat(
                Arrays.stream(aggregate.getDeclaredMethods()), Arrays.stream(aggregate.getDeclaredConstructors()));
        assertThat(handlers.filter(handler -> handler.isAnnotationPresent(CreationPolicy.class)))
                .noneMatch(
                        handler -> handler.getAnnotation(CreationPolicy.class).value()
                                == AggregateCreationPolicy.CREATE_IF_MISSING);
    }
}

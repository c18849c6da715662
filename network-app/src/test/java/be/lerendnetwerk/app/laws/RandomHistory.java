package be.lerendnetwerk.app.laws;

import be.lerendnetwerk.app.following.MemoryLog;
import be.lerendnetwerk.domain.cases.Case;
import be.lerendnetwerk.domain.cases.command.CaseCommand;
import be.lerendnetwerk.domain.network.Network;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import be.lerendnetwerk.domain.network.command.NetworkCommand;
import be.lerendnetwerk.domain.organisation.Organisation;
import be.lerendnetwerk.domain.organisation.command.OrganisationCommand;
import be.lerendnetwerk.domain.participant.Participant;
import be.lerendnetwerk.domain.participant.command.ParticipantCommand;
import be.lerendnetwerk.domain.series.Series;
import be.lerendnetwerk.domain.series.command.SeriesCommand;
import be.lerendnetwerk.domain.session.Session;
import be.lerendnetwerk.domain.session.command.SessionCommand;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * A history that the domain allows: random commands are handed to the aggregates, and those that are refused are
 * forgotten. The same seed makes the same history, whatever its length.
 */
final class RandomHistory {

    private static final List<Class<?>> COMMANDS = Stream.of(
                    NetworkCommand.class,
                    OrganisationCommand.class,
                    ParticipantCommand.class,
                    SeriesCommand.class,
                    SessionCommand.class,
                    SessionCommand.class,
                    CaseCommand.class)
            .flatMap(context -> Stream.of(context.getPermittedSubclasses()))
            .<Class<?>>map(type -> type)
            .filter(type -> type != FoundNetwork.class)
            .toList();

    private final Random random;
    private final RandomValues values;
    private final List<EventMessage<?>> told = new ArrayList<>();
    private LocalDate today = LocalDate.parse("2022-09-01");

    private RandomHistory(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
    }

    /** A log with so many events. */
    static MemoryLog of(long seed, int events, int deliveries) {
        MemoryLog log = new MemoryLog(deliveries);
        happened(seed, events).forEach(happened -> log.tell(happened.day(), Sealed.all(happened.event())));
        return log;
    }

    /** So many events, personal values in clear as the aggregates tell them. */
    static List<Happened> happened(long seed, int events) {
        List<Happened> all = new ArrayList<>();
        new RandomHistory(seed).tell(all, events);
        return all;
    }

    /** An event and its day. */
    record Happened(LocalDate day, Object event) {}

    private void tell(List<Happened> all, int events) {
        Configuration domain = domain();
        domain.start();
        hand(domain, values.command(FoundNetwork.class, today));
        while (all.size() < events) {
            if (random.nextInt(12) == 0) {
                today = today.plusDays(random.nextInt(9));
            }
            hand(domain, values.command(COMMANDS.get(random.nextInt(COMMANDS.size())), today));
            for (EventMessage<?> event : told) {
                if (all.size() < events) {
                    all.add(new Happened(today, event.getPayload()));
                }
            }
            told.clear();
        }
        domain.shutdown();
    }

    private void hand(Configuration domain, @Nullable Object command) {
        if (command == null) {
            return;
        }
        try {
            domain.commandGateway().sendAndWait(new GenericCommandMessage<>(command, Map.of("today", today)));
        } catch (RuleBroken | AggregateNotFoundException | EventStoreException refused) {
            told.clear();
        }
    }

    private Configuration domain() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine());
        Stream.of(Network.class, Organisation.class, Participant.class, Series.class, Session.class, Case.class)
                .forEach(configurer::configureAggregate);
        configurer.onInitialize(c -> c.onStart(() -> c.eventStore().subscribe(told::addAll)));
        return configurer.buildConfiguration();
    }
}

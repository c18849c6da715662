package be.lerendnetwerk.docs;

import be.lerendnetwerk.domain.cases.CaseRule;
import be.lerendnetwerk.domain.cases.command.CaseCommand;
import be.lerendnetwerk.domain.cases.event.CaseEvent;
import be.lerendnetwerk.domain.network.NetworkRule;
import be.lerendnetwerk.domain.network.command.NetworkCommand;
import be.lerendnetwerk.domain.network.event.NetworkEvent;
import be.lerendnetwerk.domain.organisation.OrganisationRule;
import be.lerendnetwerk.domain.organisation.command.OrganisationCommand;
import be.lerendnetwerk.domain.organisation.event.OrganisationEvent;
import be.lerendnetwerk.domain.participant.ParticipantRule;
import be.lerendnetwerk.domain.participant.command.ParticipantCommand;
import be.lerendnetwerk.domain.participant.event.ParticipantEvent;
import be.lerendnetwerk.domain.series.SeriesRule;
import be.lerendnetwerk.domain.series.command.SeriesCommand;
import be.lerendnetwerk.domain.series.event.SeriesEvent;
import be.lerendnetwerk.domain.session.SessionRule;
import be.lerendnetwerk.domain.session.command.SessionCommand;
import be.lerendnetwerk.domain.session.event.SessionEvent;
import be.lerendnetwerk.domain.shared.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The contexts of the domain, in the order in which the documents tell them. */
enum Context {
    NETWORK("Network", NetworkCommand.class, NetworkEvent.class, NetworkRule.values()),
    ORGANISATION("Organisation", OrganisationCommand.class, OrganisationEvent.class, OrganisationRule.values()),
    PARTICIPANT("Participant", ParticipantCommand.class, ParticipantEvent.class, ParticipantRule.values()),
    SERIES("Series", SeriesCommand.class, SeriesEvent.class, SeriesRule.values()),
    SESSION("Session", SessionCommand.class, SessionEvent.class, SessionRule.values()),
    CASE("Case", CaseCommand.class, CaseEvent.class, CaseRule.values());

    final String heading;
    private final Class<?> commands;
    private final Class<?> events;
    private final Rule[] rules;

    Context(String heading, Class<?> commands, Class<?> events, Rule[] rules) {
        this.heading = heading;
        this.commands = commands;
        this.events = events;
        this.rules = rules;
    }

    List<Rule> rules() {
        return List.of(rules);
    }

    static List<Rule> allRules() {
        return Arrays.stream(values())
                .flatMap(context -> Arrays.stream(context.rules))
                .toList();
    }

    List<String> commands() {
        return namesOf(commands);
    }

    static List<String> allEvents() {
        return Arrays.stream(values())
                .flatMap(context -> namesOf(context.events).stream())
                .toList();
    }

    private static List<String> namesOf(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }
}

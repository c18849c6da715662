package be.lerendnetwerk.app.commands;

import be.lerendnetwerk.domain.cases.command.CaseCommand;
import be.lerendnetwerk.domain.network.command.NetworkCommand;
import be.lerendnetwerk.domain.organisation.command.OrganisationCommand;
import be.lerendnetwerk.domain.participant.command.ParticipantCommand;
import be.lerendnetwerk.domain.series.command.SeriesCommand;
import be.lerendnetwerk.domain.session.command.SessionCommand;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The commands that there are, by their names in addresses: {@code ProposeCase} is {@code propose-case}. */
public final class CommandCatalogue {

    private static final List<Class<?>> CONTEXTS = List.of(
            NetworkCommand.class,
            OrganisationCommand.class,
            ParticipantCommand.class,
            SeriesCommand.class,
            SessionCommand.class,
            CaseCommand.class);

    private static final Map<String, CommandShape> SHAPES = shapes();

    private CommandCatalogue() {}

    /** All commands, context by context. */
    public static Map<String, CommandShape> all() {
        return SHAPES;
    }

    /** The command with this name in addresses. */
    public static Optional<CommandShape> named(String name) {
        return Optional.ofNullable(SHAPES.get(name));
    }

    private static Map<String, CommandShape> shapes() {
        Map<String, CommandShape> shapes = new LinkedHashMap<>();
        for (Class<?> context : CONTEXTS) {
            for (Class<?> command : context.getPermittedSubclasses()) {
                String name = kebab(command.getSimpleName());
                shapes.put(name, CommandShape.of(name, context, command.asSubclass(Record.class)));
            }
        }
        return Collections.unmodifiableMap(shapes);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

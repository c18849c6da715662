package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.series.command.ScheduleSession;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Which aggregate a command is for, as the command says, and in which version, as its metadata says. */
final class CommandTarget implements CommandTargetResolver {

    private static final CommandTargetResolver ANNOTATED =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Long expected = (Long) command.getMetaData().get(CommandMetadata.EXPECTED_VERSION);
        return new VersionedAggregateIdentifier(idOf(command), expected);
    }

    /** The raw id of the aggregate that the command is for. */
    static String idOf(CommandMessage<?> command) {
        return ANNOTATED.resolveTarget(command).getIdentifier();
    }

    /** The raw id of what is made or changed, which is what the caller hears back. */
    static String changedBy(CommandMessage<?> command) {
        return command.getPayload() instanceof ScheduleSession schedule
                ? schedule.session().toString()
                : idOf(command);
    }
}

package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.organisation.command.OfferVenue;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Which aggregate a command is for, as the command says, and in which version, as its metadata says. */
final class CommandTarget implements CommandTargetResolver {

    /** Axon looks for the annotation anew at each command, which costs as much as storing its event. */
    private static final ClassValue<Method> IDS = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
            return Stream.of(command.getMethods())
                    .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(command + " says not which aggregate it is for"));
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Long expected = (Long) command.getMetaData().get(CommandMetadata.EXPECTED_VERSION);
        return new VersionedAggregateIdentifier((Object) idOf(command), expected);
    }

    /** The raw id of the aggregate that the command is for. */
    static String idOf(CommandMessage<?> command) {
        try {
            return IDS.get(command.getPayloadType())
                    .invoke(command.getPayload())
                    .toString();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("a command does not say which aggregate it is for", e);
        }
    }

    /** The raw id of what is made or changed, which is what the caller hears back. */
    static String changedBy(CommandMessage<?> command) {
        return command.getPayload() instanceof OfferVenue offer ? offer.venue().toString() : versionedBy(command);
    }

    /** The raw id of whose version the caller hears back; a venue has none but that of its organisation. */
    static String versionedBy(CommandMessage<?> command) {
        return command.getPayload() instanceof ScheduleSession schedule
                ? schedule.session().toString()
                : idOf(command);
    }
}

package be.lerendnetwerk.projection.history;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets an event handler ask for {@link At} beside the event. Found by Axon as a service. */
public final class AtParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<At> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == At.class ? new AtResolver() : null;
    }

    private static final class AtResolver implements ParameterResolver<At> {

        @Override
        public At resolveParameterValue(Message<?> message) {
            TrackedEventMessage<?> event = (TrackedEventMessage<?>) message;
            MetaData metaData = event.getMetaData();
            return new At(
                    event.trackingToken().position().orElseThrow(),
                    event.getTimestamp(),
                    LocalDate.parse(text(metaData, "happenedOn")),
                    text(metaData, "by"));
        }

        private static String text(MetaData metaData, String name) {
            return Objects.requireNonNull((String) metaData.get(name), name);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof TrackedEventMessage<?>;
        }
    }
}

package be.lerendnetwerk.app.laws;

import be.lerendnetwerk.domain.shared.Personal;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts sealed values in the place of clear ones, as the log does; the seal is a pretended one. */
final class Sealed {

    private Sealed() {}

    static Object all(Object event) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        return RandomValues.construct(
                event.getClass(),
                components,
                Arrays.stream(components)
                        .map(component -> sealed(of(component, event)))
                        .toArray());
    }

    private static @Nullable Object sealed(@Nullable Object value) {
        if (value instanceof Personal.Clear clear) {
            return new Personal.Sealed(clear.subject(), "sealed." + clear.value());
        } else if (value instanceof List<?> list) {
            return list.stream().map(Sealed::sealed).toList();
        }
        return value instanceof Record && !(value instanceof Personal) ? all(value) : value;
    }

    private static @Nullable Object of(RecordComponent component, Object event) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package be.lerendnetwerk.app.following;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

/** The projectors that the code has, found by their annotation. */
public final class Projections {

    private static final String PACKAGE = "be.lerendnetwerk.projection.";

    private Projections() {}

    /** The names of their processing groups. */
    public static NavigableSet<String> names(ListableBeanFactory beans) {
        NavigableSet<String> names = new TreeSet<>();
        types(beans)
                .map(type -> type.getAnnotation(ProcessingGroup.class).value())
                .forEach(names::add);
        return names;
    }

    /** The projectors themselves, in the order in which they are handed each event. */
    public static List<Object> projectors(ListableBeanFactory beans) {
        return types(beans)
                .map(type -> (Object) beans.getBean(type))
                .sorted(AnnotationAwareOrderComparator.INSTANCE.thenComparing(
                        Comparator.comparing(projector -> projector.getClass().getName())))
                .toList();
    }

    private static Stream<Class<?>> types(ListableBeanFactory beans) {
        return Stream.of(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .<Class<?>>map(beans::getType)
                .filter(type -> type.getName().startsWith(PACKAGE));
    }
}

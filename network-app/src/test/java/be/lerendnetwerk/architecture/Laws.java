package be.lerendnetwerk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Function;

/** What the laws of the house are written with. */
final class Laws {

    private Laws() {}

    /** Has an annotation of this simple name. */
    static boolean annotated(CanBeAnnotated unit, String annotation) {
        return unit.isAnnotatedWith(new DescribedPredicate<>(annotation) {
            @Override
            public boolean test(JavaAnnotation<?> a) {
                return a.getRawType().getSimpleName().equals(annotation);
            }
        });
    }

    /** Has none of the faults that the function finds; a fault begins with the full name of what is wrong. */
    static ArchCondition<JavaClass> have(String what, Function<JavaClass, Set<String>> faults) {
        return new ArchCondition<>("have " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                faults.apply(item).forEach(fault -> events.add(SimpleConditionEvent.violated(item, fault)));
            }
        };
    }

    /** Whether an annotation of this simple name is on one of its methods or constructors. */
    static DescribedPredicate<JavaClass> withAMethod(String annotation) {
        return DescribedPredicate.describe("with a method that is a " + annotation, c -> c.getCodeUnits().stream()
                .anyMatch(unit -> annotated(unit, annotation)));
    }

    /** The class that a nested one stands in, or itself. */
    static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(Laws::outermost).orElse(c);
    }
}

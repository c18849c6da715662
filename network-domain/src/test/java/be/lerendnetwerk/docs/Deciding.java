package be.lerendnetwerk.docs;

import be.lerendnetwerk.domain.shared.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What comes of a command, read from the compiled code: from its handler on, through whatever that calls in the domain,
 * the events that are made and the rules that are named on the way.
 */
final class Deciding {

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("be.lerendnetwerk.domain");

    private final Set<JavaCodeUnit> passed = new HashSet<>();

    private Deciding() {}

    /** The names of the events that the handler of a command makes. */
    static Set<String> events(String command) {
        return of(command).passed.stream()
                .flatMap(unit -> unit.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .filter(type -> type.getRawInterfaces().stream()
                        .anyMatch(face -> face.getSimpleName().endsWith("Event")))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the rules that it meets. */
    static Set<String> rules(String command) {
        return of(command).passed.stream()
                .flatMap(unit -> unit.getFieldAccesses().stream())
                .filter(access -> access.getTargetOwner().isEnum()
                        && access.getTargetOwner().isAssignableTo(Rule.class)
                        && access.getName().equals(access.getName().toUpperCase(java.util.Locale.ROOT)))
                .map(access -> access.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Deciding of(String command) {
        Deciding deciding = new Deciding();
        handlers(command).forEach(deciding::pass);
        return deciding;
    }

    private static Stream<JavaCodeUnit> handlers(String command) {
        return DOMAIN.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.isAnnotatedWith("org.axonframework.commandhandling.CommandHandler"))
                .filter(unit ->
                        unit.getRawParameterTypes().get(0).getSimpleName().equals(command));
    }

    private void pass(JavaCodeUnit unit) {
        if (!unit.getOwner().isAssignableTo(Rule.class) && passed.add(unit)) {
            unit.getCallsFromSelf().stream()
                    .flatMap(call -> call.getTarget().resolveMember().stream())
                    .filter(called -> called.getOwner().getPackageName().startsWith("be.lerendnetwerk.domain"))
                    .forEach(this::pass);
            unit.getCodeUnitReferencesFromSelf().stream()
                    .flatMap(reference -> reference.getTarget().resolveMember().stream())
                    .filter(called -> called.getOwner().getPackageName().startsWith("be.lerendnetwerk.domain"))
                    .forEach(this::pass);
        }
    }
}

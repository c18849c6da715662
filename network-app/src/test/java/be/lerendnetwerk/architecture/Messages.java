package be.lerendnetwerk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an event and a command are. */
final class Messages {

    private static final Set<String> RAW =
            Set.of("java.lang.String", "java.lang.Integer", "int", "long", "boolean", "java.util.List");

    private final String root;

    Messages(String root) {
        this.root = root;
    }

    Map<String, ArchRule> laws() {
        Map<String, ArchRule> laws = new LinkedHashMap<>();
        laws.put(
                "an event is a record",
                classes().that(messages("Event")).should().beRecords());
        laws.put(
                "an event has a revision",
                classes().that(messages("Event")).should().beAnnotatedWith("org.axonframework.serialization.Revision"));
        laws.put("an event holds raw types", anEventHoldsRawTypes());
        laws.put("an event package holds events and their parts", aPackageHoldsMessagesAndTheirParts("Event"));
        laws.put("the interface of the events is sealed", theInterfaceIsSealed("Event"));
        laws.put(
                "a command is a record",
                classes().that(messages("Command")).should().beRecords());
        laws.put("a command package holds commands and their parts", aPackageHoldsMessagesAndTheirParts("Command"));
        laws.put("the interface of the commands is sealed", theInterfaceIsSealed("Command"));
        laws.put("every command has one handler", everyCommandHasOneHandler());
        return laws;
    }

    private ArchRule anEventHoldsRawTypes() {
        return classes()
                .that(resideInAPackage(packages("Event")))
                .should(Laws.have("only raw types", c -> c.getFields().stream()
                        .filter(field ->
                                !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .filter(field ->
                                !field.getAllInvolvedRawTypes().stream().allMatch(type -> isRaw(type, c)))
                        .map(JavaField::getFullName)
                        .collect(Collectors.toSet())));
    }

    private boolean isRaw(JavaClass type, JavaClass event) {
        boolean personal = type.getName().equals(root + ".domain.shared.Personal");
        boolean part = type.isRecord() && type.getPackageName().equals(event.getPackageName());
        return RAW.contains(type.getName()) || personal || part;
    }

    private ArchRule aPackageHoldsMessagesAndTheirParts(String suffix) {
        DescribedPredicate<JavaClass> message = messages(suffix);
        return classes()
                .that(resideInAPackage(packages(suffix)))
                .should(Laws.have("messages and their parts only", c -> {
                    boolean face = c.isInterface()
                            && (c.getSimpleName().endsWith(suffix)
                                    || c.getSimpleName().equals("package-info"));
                    boolean part = c.getDirectDependenciesToSelf().stream()
                            .map(dependency -> dependency.getOriginClass())
                            .filter(message)
                            .flatMap(origin -> origin.getFields().stream())
                            .anyMatch(field -> field.getAllInvolvedRawTypes().contains(c));
                    return face || part || message.test(c) ? Set.of() : Set.of(c.getName() + " is neither");
                }));
    }

    private ArchRule theInterfaceIsSealed(String suffix) {
        return classes()
                .that(resideInAPackage(packages(suffix)))
                .and()
                .areInterfaces()
                .and()
                .haveSimpleNameEndingWith(suffix)
                .should(Laws.have(
                        "sealed it", c -> c.reflect().isSealed() ? Set.of() : Set.of(c.getName() + " is open to all")));
    }

    private ArchRule everyCommandHasOneHandler() {
        return classes().that(messages("Command")).should(Laws.have("one handler", c -> {
            long handlers = c.getDirectDependenciesToSelf().stream()
                    .map(dependency -> dependency.getOriginClass())
                    .distinct()
                    .flatMap(origin -> origin.getCodeUnits().stream())
                    .filter(unit -> Laws.annotated(unit, "CommandHandler"))
                    .filter(unit -> unit.getRawParameterTypes().indexOf(c) == 0)
                    .count();
            return handlers == 1 ? Set.of() : Set.of(c.getName() + " has " + handlers + " handlers");
        }));
    }

    /** What implements the interface of the messages in its package. */
    private DescribedPredicate<JavaClass> messages(String suffix) {
        DescribedPredicate<JavaClass> there = resideInAPackage(packages(suffix));
        return describe(
                "are messages in " + packages(suffix),
                c -> there.test(c)
                        && Stream.concat(c.getRawInterfaces().stream(), c.getAllRawSuperclasses().stream())
                                .anyMatch(type -> type.getSimpleName().endsWith(suffix)));
    }

    private String packages(String suffix) {
        return root + ".domain.*." + suffix.toLowerCase(java.util.Locale.ROOT);
    }
}

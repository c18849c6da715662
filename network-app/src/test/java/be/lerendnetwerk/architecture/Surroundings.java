package be.lerendnetwerk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What domain and projections never ask for by themselves: the time, chance, and what the machine they run on happens to
 * be set to. It comes in with the message, so that the same events give the same rows, anywhere and again.
 */
final class Surroundings {

    /** By the class, the methods that ask its surroundings for something, whatever they are given; "new" makes one. */
    private static final Map<String, Set<String>> ASKS = Map.ofEntries(
            Map.entry("java.lang.Math", Set.of("random")),
            Map.entry("java.lang.StrictMath", Set.of("random")),
            Map.entry("java.util.UUID", Set.of("randomUUID")),
            Map.entry("java.util.Collections", Set.of("shuffle")),
            Map.entry("java.util.Date", Set.of("new")),
            Map.entry("java.util.Locale", Set.of("getDefault", "setDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault", "setDefault")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry(
                    "java.time.format.DateTimeFormatter",
                    Set.of("ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry("java.lang.Integer", Set.of("getInteger")),
            Map.entry("java.lang.Long", Set.of("getLong")),
            Map.entry("java.lang.Boolean", Set.of("getBoolean")));

    /** What does so only where nobody says which locale or which charset. */
    private static final Map<String, Set<String>> ASKS_UNLESS_TOLD = Map.of(
            "java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase", "getBytes", "new"),
            "java.time.format.DateTimeFormatter", Set.of("ofPattern"),
            "java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter"));

    private final String root;

    Surroundings(String root) {
        this.root = root;
    }

    ArchRule law() {
        return noClasses()
                .that(resideInAnyPackage(root + ".domain..", root + ".projection.."))
                .should()
                .accessTargetWhere(
                        describe("asks its surroundings", (JavaAccess<?> access) -> asks(access.getTarget())))
                .orShould()
                .dependOnClassesThat(surroundings());
    }

    private static boolean asks(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName().equals("<init>") ? "new" : target.getName();
        boolean clock = owner.startsWith("java.time.") && name.equals("now");
        boolean machine = owner.equals("java.lang.System") && !name.equals("arraycopy");
        boolean named = ASKS.getOrDefault(owner, Set.of()).contains(name) && !saysWhen(owner, target);
        boolean untold = ASKS_UNLESS_TOLD.getOrDefault(owner, Set.of()).contains(name) && !isTold(name, target);
        return clock || machine || named || untold;
    }

    private static boolean saysWhen(String owner, AccessTarget target) {
        return owner.equals("java.util.Date") && !parameters(target).isEmpty();
    }

    private static boolean isTold(String name, AccessTarget target) {
        List<String> given = parameters(target);
        boolean noBytes = name.equals("new") && !given.contains(byte[].class.getName());
        return noBytes || given.contains("java.util.Locale") || given.contains("java.nio.charset.Charset");
    }

    private static List<String> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    private static DescribedPredicate<JavaClass> surroundings() {
        Set<String> harmless = Set.of("java.io.Serializable", "java.text.Normalizer", "java.text.Normalizer$Form");
        return describe(
                "are of the surroundings",
                c -> !harmless.contains(c.getName())
                        && (assignableTo(java.time.Clock.class)
                                        .or(assignableTo(java.time.InstantSource.class))
                                        .or(assignableTo(java.util.random.RandomGenerator.class))
                                        .or(assignableTo(java.util.Calendar.class))
                                        .or(assignableTo(java.util.Formatter.class))
                                        .or(assignableTo(java.util.Scanner.class))
                                        .or(assignableTo(Runtime.class))
                                        .or(assignableTo(ProcessBuilder.class))
                                        .or(assignableTo(System.Logger.class))
                                        .test(c)
                                || resideInAnyPackage(
                                                "java.io..",
                                                "java.net..",
                                                "java.nio.file..",
                                                "java.nio.channels..",
                                                "java.text..",
                                                "java.util.logging..",
                                                "org.slf4j..",
                                                "org.apache.commons.logging..",
                                                "org.apache.logging..")
                                        .test(c)));
    }
}

package be.lerendnetwerk.projection.asking;

import be.lerendnetwerk.domain.shared.Personal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words in the reader's language around personal values, which can be read once these were opened.
 *
 * @param parts the words and the values, in order
 */
public record Sentence(List<Part> parts) {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    /** A part of a sentence. */
    public sealed interface Part {}

    /** Words that anybody may read. */
    public record Words(String text) implements Part {}

    /** A value about somebody. */
    public record Value(Personal personal) implements Part {}

    /**
     * Fills a pattern: {@code {name}} becomes the value of that name, and a stretch between brackets is left out where a
     * value in it is not known.
     *
     * @param known texts and personal values by name; null or absent for what is not known
     */
    public static Sentence of(String pattern, Map<String, ? extends @Nullable Object> known) {
        List<Part> parts = new ArrayList<>();
        fill(parts, OPTIONAL.matcher(pattern).replaceAll(stretch -> kept(stretch.group(1), known)), known);
        return new Sentence(List.copyOf(parts));
    }

    /** The personal values in it. */
    public Stream<Personal> personal() {
        return parts.stream().filter(Value.class::isInstance).map(part -> ((Value) part).personal());
    }

    /** The same sentence with its personal values opened. */
    public Sentence opened(UnaryOperator<Personal> opening) {
        return new Sentence(parts.stream()
                .map(part -> part instanceof Value value ? new Value(opening.apply(value.personal())) : part)
                .toList());
    }

    /** The sentence with each personal value as the reader may see it. */
    public String read(Function<Personal, String> reading) {
        return parts.stream()
                .map(part -> part instanceof Value value ? reading.apply(value.personal()) : ((Words) part).text())
                .collect(Collectors.joining());
    }

    private static String kept(String stretch, Map<String, ? extends @Nullable Object> known) {
        boolean all = PLACE.matcher(stretch).results().allMatch(place -> known.get(place.group(1)) != null);
        return all ? Matcher.quoteReplacement(stretch) : "";
    }

    private static void fill(List<Part> parts, String pattern, Map<String, ? extends @Nullable Object> known) {
        Matcher place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            parts.add(new Words(pattern.substring(from, place.start())));
            Object value = known.get(place.group(1));
            parts.add(
                    value instanceof Personal personal
                            ? new Value(personal)
                            : new Words(value == null ? "…" : value.toString()));
            from = place.end();
        }
        parts.add(new Words(pattern.substring(from)));
    }
}

package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.FieldFault;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order asked for: columns, each rising or falling; what has no value comes last either way.
 *
 * @param column the column
 * @param falling whether the highest comes first
 */
record Sorting(Column column, boolean falling) {

    /** Reads {@code name}, {@code -name}, {@code name,desc}, and several of these with commas between them. */
    static List<Sorting> parse(List<String> wishes, List<Column> columns, List<FieldFault> faults) {
        List<Sorting> sorting = new ArrayList<>();
        for (String wish : wishes) {
            for (String part : wish.split(",", -1)) {
                String word = part.strip();
                boolean direction = word.equalsIgnoreCase("asc") || word.equalsIgnoreCase("desc");
                if (direction && !sorting.isEmpty()) {
                    Sorting last = sorting.remove(sorting.size() - 1);
                    sorting.add(new Sorting(last.column, word.equalsIgnoreCase("desc")));
                } else if (!word.isEmpty()) {
                    one(word, columns, faults).ifPresent(sorting::add);
                }
            }
        }
        return sorting;
    }

    private static Optional<Sorting> one(String word, List<Column> columns, List<FieldFault> faults) {
        boolean falling = word.startsWith("-");
        String name = word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
        Optional<Sorting> found = columns.stream()
                .filter(column -> column.name().equals(name))
                .map(column -> new Sorting(column, falling))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(FieldFault.of("sort", "noemt een kolom die er niet is", "names a column that does not exist"));
        }
        return found;
    }

    /** Orders opened rows; rows that are the same in every column asked for keep the order they came in. */
    static void sort(List<Map<String, @Nullable Object>> rows, List<Sorting> sorting, Collator collator) {
        sorting.stream()
                .<Comparator<Map<String, @Nullable Object>>>map(by -> (a, b) -> by.compare(a, b, collator))
                .reduce(Comparator::thenComparing)
                .ifPresent(rows::sort);
    }

    private int compare(Map<String, @Nullable Object> a, Map<String, @Nullable Object> b, Collator collator) {
        Object left = a.get(column.name());
        Object right = b.get(column.name());
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        int compared = compareValues(left, right, collator);
        return falling ? -compared : compared;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compareValues(Object left, Object right, Collator collator) {
        if (left instanceof Comparable one && !(left instanceof String) && left.getClass() == right.getClass()) {
            return one.compareTo(right);
        }
        return collator.compare(left.toString(), right.toString());
    }
}

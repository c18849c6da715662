package be.lerendnetwerk.app.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything these sheets and the earlier imports tell together, each row once. */
final class Story {

    private static final Set<String> PEOPLE = Set.of("participant", "presenter", "substitute_for");

    private final Ids ids;
    private final Map<Sheet, Map<String, Fact>> facts = new EnumMap<>(Sheet.class);
    private final Map<String, Taken> taken = new HashMap<>();
    private final Map<String, String> peopleByKey = new HashMap<>();
    private final boolean foundedByHand;
    private Moves moves = Moves.NONE;
    private int skipped;

    /**
     * @param ids what rows and the things they tell of are known by
     * @param rows the rows of these sheets
     * @param earlier the rows that earlier imports took
     * @param network what the network says of itself, or null until it is founded; a network that no import founded counts as
     *     a row that says the same, so that it is never founded twice
     */
    Story(Ids ids, Collection<Row> rows, Collection<Taken> earlier, @Nullable Map<String, String> network) {
        this.ids = ids;
        this.foundedByHand = network != null && earlier.stream().noneMatch(row -> row.sheet() == Sheet.NETWORK);
        for (Sheet sheet : Sheet.values()) {
            facts.put(sheet, new LinkedHashMap<>());
        }
        earlier.forEach(row -> taken.put(row.id(), row));
        Taken founding = foundedByHand ? new Taken(id(Sheet.NETWORK), Sheet.NETWORK, network) : null;
        if (founding != null) {
            taken.put(founding.id(), founding);
        }
        rows.stream().filter(Row::hasKey).forEach(this::tell);
        earlier.stream().filter(row -> !row.isErased()).forEach(this::remember);
        if (founding != null) {
            remember(founding);
        }
    }

    /** Whether the network was founded otherwise than by an import. */
    boolean isFoundedByHand() {
        return foundedByHand;
    }

    private void tell(Row row) {
        String id = id(row.sheet(), row.key().toArray(String[]::new));
        Taken before = taken.get(id);
        if ((before != null && before.isErased()) || isOfAnErasedPerson(row)) {
            skipped++;
            return;
        }
        Row now = Said.by(row, this::person);
        Row then = before == null || before.said() == null
                ? null
                : new Row(row.sheet(), 0, before.said().keySet(), before.said());
        Row both = Said.taken(then == null ? now : Said.over(then, now));
        facts(row.sheet()).putIfAbsent(id, new Fact(id, both, then, true));
    }

    private boolean isOfAnErasedPerson(Row row) {
        String person = row.sheet().key().contains("participant") ? row.get("participant") : null;
        return person != null && isErased(Sheet.PARTICIPANTS, person);
    }

    private void remember(Taken row) {
        if (row.said() != null) {
            Row then = new Row(row.sheet(), 0, row.said().keySet(), row.said());
            facts(row.sheet()).putIfAbsent(row.id(), new Fact(row.id(), then, then, false));
        }
    }

    private Map<String, Fact> facts(Sheet sheet) {
        return facts.computeIfAbsent(sheet, key -> new LinkedHashMap<>());
    }

    /** The id of the row with this key, which is also the id of what it tells of. */
    String id(Sheet sheet, String... key) {
        if (sheet == Sheet.PARTICIPANTS) {
            return person(key[0]);
        }
        return make(sheet, key);
    }

    private String person(String key) {
        return peopleByKey.computeIfAbsent(key, person -> make(Sheet.PARTICIPANTS, person));
    }

    private String make(Sheet sheet, String... key) {
        var parts = new ArrayList<String>(List.of("row", sheet.file()));
        parts.addAll(List.of(key));
        return ids.of(parts.toArray(String[]::new)).toString();
    }

    /** Adds where people went in the network itself. */
    Story with(Moves gone) {
        moves = gone;
        return this;
    }

    Moves moves() {
        return moves;
    }

    Ids ids() {
        return ids;
    }

    Collection<Fact> all(Sheet sheet) {
        return facts(sheet).values();
    }

    /** Everything these sheets tell. */
    List<Fact> told() {
        return facts.values().stream()
                .flatMap(sheet -> sheet.values().stream())
                .filter(Fact::told)
                .toList();
    }

    /** What is known of the thing with this key, or null. */
    @Nullable
    Fact find(Sheet sheet, @Nullable String... key) {
        for (String part : key) {
            if (part == null) {
                return null;
            }
        }
        return facts(sheet).get(id(sheet, key));
    }

    @Nullable
    Fact byId(Sheet sheet, @Nullable String id) {
        return id == null ? null : facts(sheet).get(id);
    }

    /** Whether these sheets or an earlier import explain the key. */
    boolean explains(Sheet sheet, String... key) {
        String id = id(sheet, key);
        return facts(sheet).containsKey(id) || taken.containsKey(id);
    }

    boolean isErased(Sheet sheet, String key) {
        Taken row = taken.get(id(sheet, key));
        return row != null && row.isErased();
    }

    /** How many rows of these sheets are about somebody who was erased. */
    int skipped() {
        return skipped;
    }

    /** What to call a value in a finding: a person by the key in the sheets, as far as that is known. */
    String readable(String column, @Nullable String value) {
        if (value == null) {
            return Said.whenUnsaid(column);
        }
        if (!PEOPLE.contains(column)) {
            return value;
        }
        Fact person = byId(Sheet.PARTICIPANTS, value);
        return person == null ? "?" : person.now().text("participant");
    }
}

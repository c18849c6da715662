package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.session.DeviationReason;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A set of sheets written down in a test, with what an import has to say about them, as sentences. */
final class Example {

    static final LocalDate IMPORT_DAY = LocalDate.of(2024, 1, 1);

    private final Map<String, String> names = new HashMap<>();
    private final List<Taken> earlier = new ArrayList<>();
    private final Map<Sheet, byte[]> files = new LinkedHashMap<>();
    private @Nullable Map<String, String> network;
    private final Map<String, List<Moves.Move>> moves = new HashMap<>();

    /** Puts lines into a file; the first are the names of the columns. */
    Example with(Sheet sheet, String... lines) {
        files.put(sheet, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Founds the network by hand. */
    Example founded(String name, String purpose) {
        network = Map.of("name", name, "purpose", purpose);
        return this;
    }

    /** Takes the sheets so far as imported before; what follows is another import. */
    Example imported() {
        List<Taken> kept = kept();
        earlier.clear();
        earlier.addAll(kept);
        files.clear();
        return this;
    }

    /** Erases a person who came with an earlier import. */
    Example erased(String key) {
        String id = id("row", "participants.csv", key).toString();
        earlier.replaceAll(row -> row.said() != null
                        && (row.id().equals(id) || id.equals(row.said().get("participant")))
                ? new Taken(row.id(), row.sheet(), null)
                : row);
        return this;
    }

    /** Moves a person, not by a sheet but in the network itself. */
    Example moved(String person, String organisation, String day) {
        moves.computeIfAbsent(id("row", "participants.csv", person).toString(), key -> new ArrayList<>())
                .add(new Moves.Move(
                        LocalDate.parse(day),
                        id("row", "organisations.csv", organisation).toString()));
        return this;
    }

    private List<Taken> kept() {
        var kept = new LinkedHashMap<String, Taken>();
        earlier.forEach(row -> kept.put(row.id(), row));
        Story story = story(new Findings());
        for (Sheet sheet : Sheet.values()) {
            story.all(sheet).stream()
                    .filter(Fact::told)
                    .forEach(fact -> kept.put(
                            fact.id(), new Taken(fact.id(), sheet, fact.now().values())));
        }
        return List.copyOf(kept.values());
    }

    private Story story(Findings findings) {
        return new Story(
                        this::id,
                        Sheets.read(new Folder("test", files, findings), findings)
                                .rows(),
                        earlier,
                        network)
                .with(new Moves(moves));
    }

    int skipped() {
        return story(new Findings()).skipped();
    }

    private Findings findings() {
        var findings = new Findings();
        var sheets = Sheets.read(new Folder("test", files, findings), findings);
        var story = new Story(this::id, sheets.rows(), earlier, network);
        new Checks(sheets, story, IMPORT_DAY, findings).run();
        return findings;
    }

    List<String> faults() {
        return findings().faults().stream().map(Finding::english).toList();
    }

    List<String> warnings() {
        return findings().warnings().stream().map(Finding::english).toList();
    }

    List<Step> steps() {
        if (!faults().isEmpty()) {
            throw new AssertionError(String.join("\n", faults()));
        }
        return Plan.of(story(new Findings()), IMPORT_DAY);
    }

    /** The plan as sentences: the day, the command, and what it says, ids by the keys they stand for. */
    List<String> plan() {
        return steps().stream().map(this::sentence).toList();
    }

    private String sentence(Step step) {
        Object command = step.command().command();
        String said = Arrays.stream(command.getClass().getRecordComponents())
                .map(component -> value(component, command))
                .map(this::word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return step.command().happenedOn() + " " + command.getClass().getSimpleName() + " " + said;
    }

    private static Object value(RecordComponent component, Object command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    private String word(Object value) {
        if (value == null || value.equals(NetworkId.THE_NETWORK)) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::word).collect(Collectors.joining("|"));
        }
        if (value instanceof DeviationReason deviation) {
            return deviation.kind() + "=" + deviation.reason();
        }
        return names.getOrDefault(value.toString(), value.toString());
    }

    UUID id(String... parts) {
        UUID id = UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        if (parts[0].equals("row")) {
            names.put(id.toString(), String.join(".", List.of(parts).subList(2, parts.length)));
        } else if (parts[0].equals("venue")) {
            names.put(id.toString(), "venue-of-" + names.get(parts[1]));
        }
        return id;
    }
}

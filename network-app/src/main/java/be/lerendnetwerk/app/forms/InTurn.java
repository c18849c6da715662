package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.domain.shared.TurnReason;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.sessionnotes.FindSessionNotes;
import be.lerendnetwerk.projection.sessionnotes.SessionNote;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts the organisations that can be asked in the order of the rotation, each with its turn and what it said already. */
final class InTurn {

    private static final Map<String, String> ROTATIONS = Map.of("ask-to-host", "HOST", "ask-to-co-lead", "CO_LEAD");

    private final MessageSource texts;
    private final Look look;

    InTurn(MessageSource texts, Look look) {
        this.texts = texts;
        this.look = look;
    }

    /**
     * The place of an organisation in a rotation.
     *
     * @param organisation the organisation
     * @param turn 1 for who is asked first; null for who has no turn
     * @param why the reason
     */
    private record Turn(String organisation, @Nullable Integer turn, TurnReason why) {}

    /** Whether a field asks who is asked. */
    static boolean asks(String command, String field) {
        return ROTATIONS.containsKey(command) && field.equals("organisation");
    }

    /** The same choices in turn. */
    List<Choice> of(String command, String session, List<Choice> organisations) {
        String kind = ROTATIONS.getOrDefault(command, "");
        Map<String, Choice> named =
                organisations.stream().collect(Collectors.toMap(Choice::value, Function.identity()));
        Map<String, String> said = look.where(FindSessionNotes.READ_MODEL, "sessionId", session).stream()
                .filter(note -> note.kind().equals(kind))
                .collect(Collectors.toMap(SessionNote::about, note -> text("task.state." + note.state())));
        return turns(kind)
                .flatMap(turn -> Stream.ofNullable(named.get(turn.organisation()))
                        .map(choice -> new Choice(choice.value(), label(choice, turn, said.get(choice.value())))))
                .toList();
    }

    private Stream<Turn> turns(String kind) {
        return kind.equals("HOST")
                ? look.all(VenueTurn.class).stream().map(row -> new Turn(row.organisationId(), row.turn(), row.why()))
                : look.all(CoLeadTurn.class).stream().map(row -> new Turn(row.organisationId(), row.turn(), row.why()));
    }

    private String label(Choice organisation, Turn turn, @Nullable String said) {
        String why = text("turn." + turn.why().name());
        return Stream.of(organisation.label(), said, turn.turn() == null ? why : text("form.turn", turn.turn(), why))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, look.language().locale());
    }
}

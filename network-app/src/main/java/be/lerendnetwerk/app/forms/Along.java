package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.commands.CommandShape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one press of a button asks for: mostly one command; but an organisation can come with the place it offers, a
 * whole group commits at once, each person with a promise of their own, and what was confirmed by mistake is taken back
 * together with saying again what the organisation had heard or said before.
 *
 * @param prefix what the names of its fields begin with on the form
 * @param shape the command
 * @param filled what it is filled in with
 */
record Along(String prefix, CommandShape shape, Filled filled) {

    private static final String VENUE = "venue.";
    private static final CommandShape OFFER_VENUE =
            CommandCatalogue.named("offer-venue").orElseThrow();

    private static final Map<String, List<String>> SAID_AGAIN = Map.of(
            "hand-back-hosting", List.of("ask-to-host", "decline-to-host"),
            "release-co-lead", List.of("ask-to-co-lead", "decline-to-co-lead"));

    /** The id of what this command makes, where the whole form makes something of this id. */
    UUID idOfWhatItMakes(UUID made) {
        return prefix.isEmpty() ? made : UUID.nameUUIDFromBytes((prefix + made).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The commands of a form, the one that it is named after first.
     *
     * @param made the id of what the form makes, where it makes something
     */
    static List<Along> of(CommandShape shape, Filled filled, UUID made) {
        if (shape.name().equals("admit-organisation")
                && !filled.part(VENUE).values().isEmpty()) {
            String organisation = made.toString();
            return List.of(
                    new Along("", shape, filled.with("organisationId", organisation)),
                    new Along(VENUE, OFFER_VENUE, filled.part(VENUE).with("organisationId", organisation)));
        }
        List<Along> again = saidAgain(shape, filled);
        if (!again.isEmpty()) {
            return Stream.concat(Stream.of(new Along("", shape, filled)), again.stream())
                    .toList();
        }
        return shape.fields().stream()
                .filter(field ->
                        isSeveral(shape, field) && filled.all(field.name()).size() > 1)
                .findFirst()
                .map(several -> filled.all(several.name()).stream()
                        .map(one -> new Along("", shape, filled.with(several.name(), one)))
                        .toList())
                .orElseGet(() -> List.of(new Along("", shape, filled)));
    }

    /** What is said again about the same session once a task is taken back: the fields that begin with its name. */
    private static List<Along> saidAgain(CommandShape shape, Filled filled) {
        return SAID_AGAIN.getOrDefault(shape.name(), List.of()).stream()
                .map(command -> new Along(
                        command + ".", CommandCatalogue.named(command).orElseThrow(), filled.part(command + ".")))
                .filter(again -> !again.filled().values().isEmpty())
                .map(again -> new Along(
                        again.prefix(), again.shape(), again.filled().with("sessionId", filled.one("sessionId"))))
                .toList();
    }

    /** Whether a field can be filled in with several things, each of which then gets a command of its own. */
    static boolean isSeveral(CommandShape shape, CommandShape.Field field) {
        return shape.name().equals("commit-to-series") && field.name().equals("participant");
    }

    /** What a form asks beside the fields of its own command: the fields of this one under these prefixed names. */
    static List<Along> beside(CommandShape shape, Filled filled) {
        return shape.name().equals("admit-organisation")
                ? List.of(new Along(VENUE, OFFER_VENUE, filled.part(VENUE)))
                : List.of();
    }
}

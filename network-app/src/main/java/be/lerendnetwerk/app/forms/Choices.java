package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.sessions.Scene;
import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.session.DeviationKind;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.shared.TurnReason;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.organisations.VenueRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.lang.reflect.ParameterizedType;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen for a field: the things of the network that can still take part, or the words of an enumeration. */
@Component
class Choices {

    private final MessageSource texts;

    Choices(MessageSource texts) {
        this.texts = texts;
    }

    List<Choice> of(CommandShape shape, CommandShape.Field field, Filled filled, Look look) {
        Class<?> type = field.component().getType();
        return switch (Widget.of(field)) {
            case ONE_OF -> {
                List<Choice> things = things(type, shape.name(), field.name(), filled, look);
                yield InTurn.asks(shape.name(), field.name())
                        ? new InTurn(texts, look).of(shape.name(), filled.one("sessionId"), things)
                        : things;
            }
            case MANY_OF ->
                things(
                        (Class<?>) ((ParameterizedType) field.component().getGenericType()).getActualTypeArguments()[0],
                        shape.name(),
                        field.name(),
                        filled,
                        look);
            case WORDS -> words(type, look, kind -> (type == TurnReason.class ? "turn." : "word.") + kind);
            case DEVIATIONS -> deviations(field.name(), filled, look);
            default -> List.of();
        };
    }

    private List<Choice> words(Class<?> type, Look look, Function<String, String> key) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(name -> new Choice(
                        name,
                        texts.getMessage(key.apply(name), null, look.language().locale())))
                .toList();
    }

    /** What went otherwise in the session of the form, each with the reason typed so far. */
    private List<Choice> deviations(String field, Filled filled, Look look) {
        List<String> apply = Scene.of(filled.one("sessionId"), look)
                .map(Scene::deviations)
                .orElseGet(() -> Arrays.stream(DeviationKind.values())
                        .map(DeviationKind::name)
                        .toList());
        return words(DeviationKind.class, look, kind -> "word." + kind).stream()
                .filter(choice -> apply.contains(choice.value()))
                .map(choice ->
                        new Choice(choice.value(), choice.label(), filled.one(field + "." + choice.value()), null))
                .toList();
    }

    /** What takes part and makes sense there, and what was chosen already, so that it keeps its name. */
    private static List<Choice> things(Class<?> type, String command, String field, Filled filled, Look look) {
        Offered offered = new Offered(filled, look);
        Predicate<String> sensible = offered.in(command, field);
        String first = offered.first(command, field);
        return all(type, command, look)
                .filter(thing ->
                        filled.all(field).contains(thing.id()) || (thing.takesPart() && sensible.test(thing.id())))
                .sorted(Comparator.comparing((Thing thing) -> first.isEmpty() || !first.equals(thing.organisation())))
                .map(thing -> new Choice(thing.id(), thing.label()))
                .toList();
    }

    /** The things of a type, in the order in which they are looked for. */
    private static Stream<Thing> all(Class<?> type, String command, Look look) {
        if (type == OrganisationId.class) {
            return byName(
                    look,
                    look.all(OrganisationRow.class).stream()
                            .map(o -> new Thing(o.organisationId(), o.name(), "", !o.left())));
        }
        if (type == VenueId.class) {
            return venues(look);
        }
        if (type == ParticipantId.class) {
            return byName(
                    look,
                    look.all(ParticipantRow.class).stream()
                            .map(p -> new Thing(
                                    p.participantId(),
                                    look.text(p.name()) + " · " + p.organisationName(),
                                    p.organisationId(),
                                    !p.left() && !p.erased())));
        }
        if (type == SeriesId.class) {
            return byName(
                    look, look.all(SeriesRow.class).stream().map(s -> new Thing(s.seriesId(), s.title(), "", true)));
        }
        if (type == SessionId.class) {
            return sessions(command, look);
        }
        return type == CaseId.class
                ? byName(
                        look,
                        look.all(CaseRow.class).stream()
                                .map(c -> new Thing(c.caseId(), look.text(c.title()), "", true)))
                : Stream.of();
    }

    private static Stream<Thing> venues(Look look) {
        Names names = new Names(look);
        return byName(
                look,
                look.all(VenueRow.class).stream()
                        .map(v -> new Thing(
                                v.venueId(),
                                v.name() + " · " + names.organisation(v.organisationId()),
                                v.organisationId(),
                                !v.withdrawn())));
    }

    /** The latest first; where one is chosen for something that is still to come, the nearest first. */
    private static Stream<Thing> sessions(String command, Look look) {
        Map<String, String> titles =
                look.all(SeriesRow.class).stream().collect(Collectors.toMap(SeriesRow::seriesId, SeriesRow::title));
        Comparator<SessionRow> byDate = Comparator.comparing(SessionRow::date);
        return look.all(SessionRow.class).stream()
                .sorted(command.equals("choose-case") ? byDate : byDate.reversed())
                .map(s -> new Thing(
                        s.sessionId(),
                        titles.getOrDefault(s.seriesId(), "")
                                + look.language().choose(", sessie ", ", session ")
                                + s.number() + " · " + look.day(s.date()),
                        "",
                        !s.status().equals("cancelled")));
    }

    private static Stream<Thing> byName(Look look, Stream<Thing> things) {
        Collator collator = Collator.getInstance(look.language().locale());
        return things.sorted(Comparator.comparing(Thing::label, collator));
    }

    /**
     * Something of the network.
     *
     * @param id its id
     * @param label what it is called
     * @param organisation the organisation it belongs to; empty where that says nothing
     * @param takesPart whether it still takes part
     */
    private record Thing(String id, String label, String organisation, boolean takesPart) {}
}

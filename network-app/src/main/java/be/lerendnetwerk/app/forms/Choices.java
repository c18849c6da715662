package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.frame.Look;
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

    List<Choice> of(CommandShape.Field field, Filled filled, Look look) {
        return switch (Widget.of(field)) {
            case ONE_OF -> things(field.component().getType(), look);
            case MANY_OF ->
                things(
                        (Class<?>) ((ParameterizedType) field.component().getGenericType()).getActualTypeArguments()[0],
                        look);
            case WORDS ->
                words(
                        field.component().getType(),
                        look,
                        kind -> (field.component().getType() == TurnReason.class ? "turn." : "word.") + kind);
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
                .map(choice -> new Choice(choice.value(), choice.label(), filled.one(field + "." + choice.value())))
                .toList();
    }

    private static List<Choice> things(Class<?> type, Look look) {
        if (type == OrganisationId.class) {
            return sorted(look, organisations(look).map(o -> new Choice(o.organisationId(), o.name())));
        }
        if (type == VenueId.class) {
            return sorted(
                    look,
                    organisations(look)
                            .filter(o -> o.venueId() != null)
                            .map(o -> new Choice(String.valueOf(o.venueId()), o.venueName() + " · " + o.name())));
        }
        if (type == ParticipantId.class) {
            return sorted(
                    look,
                    look.all(ParticipantRow.class).stream()
                            .filter(p -> !p.left() && !p.erased())
                            .map(p ->
                                    new Choice(p.participantId(), look.text(p.name()) + " · " + p.organisationName())));
        }
        if (type == SeriesId.class) {
            return sorted(look, look.all(SeriesRow.class).stream().map(s -> new Choice(s.seriesId(), s.title())));
        }
        if (type == SessionId.class) {
            return sessions(look);
        }
        if (type == CaseId.class) {
            return sorted(
                    look, look.all(CaseRow.class).stream().map(c -> new Choice(c.caseId(), look.text(c.title()))));
        }
        return List.of();
    }

    private static Stream<OrganisationRow> organisations(Look look) {
        return look.all(OrganisationRow.class).stream().filter(organisation -> !organisation.left());
    }

    private static List<Choice> sessions(Look look) {
        Map<String, String> titles =
                look.all(SeriesRow.class).stream().collect(Collectors.toMap(SeriesRow::seriesId, SeriesRow::title));
        return look.all(SessionRow.class).stream()
                .filter(session -> !session.status().equals("cancelled"))
                .sorted(Comparator.comparing(SessionRow::date).reversed())
                .map(s -> new Choice(
                        s.sessionId(),
                        titles.getOrDefault(s.seriesId(), "")
                                + look.language().choose(", sessie ", ", session ")
                                + s.number() + " · " + look.day(s.date())))
                .toList();
    }

    private static List<Choice> sorted(Look look, Stream<Choice> choices) {
        Collator collator = Collator.getInstance(look.language().locale());
        return choices.sorted(Comparator.comparing(Choice::label, collator)).toList();
    }
}

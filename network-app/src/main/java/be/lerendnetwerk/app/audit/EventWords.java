package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.TellingEvent.Thing;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.log.EventMetadata;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.app.log.StoredEvent;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.app.reading.Shown;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import be.lerendnetwerk.projection.asking.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts stored events into words: names in place of ids, personal values as far as they can still be read. */
@Component
public class EventWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Reading reading;
    private final MessageSource texts;

    EventWords(Reading reading, MessageSource texts) {
        this.reading = reading;
        this.texts = texts;
    }

    /** The events in words, in the order given. */
    public List<TellingEvent> tell(List<LoggedEvent> events, Look look) {
        Things things = new Things(look);
        Map<Long, JsonNode> payloads = new HashMap<>();
        List<Personal> sealed = new ArrayList<>();
        for (LoggedEvent logged : events) {
            JsonNode payload = JsonMapper.shared().readTree(logged.event().payload());
            payloads.put(logged.position(), payload);
            collect(payload, sealed);
        }
        Map<Personal, Personal> opened = sealed.isEmpty() ? Map.of() : reading.open(sealed);
        return events.stream()
                .map(logged -> tell(
                        logged,
                        Objects.requireNonNull(payloads.get(logged.position())),
                        new Telling(look, things, opened)))
                .toList();
    }

    private TellingEvent tell(LoggedEvent logged, JsonNode payload, Telling telling) {
        StoredEvent event = logged.event();
        JsonNode metadata = JsonMapper.shared().readTree(event.metadata());
        Instant recordedAt = Instant.ofEpochMilli(event.recordedAt());
        Map<String, @Nullable Object> known = new HashMap<>();
        Map<String, Thing> mentions = new LinkedHashMap<>();
        payload.properties().forEach(field -> {
            known.put(field.getKey(), telling.words(field.getKey(), field.getValue()));
            telling.mention(field.getValue(), mentions);
        });
        mentions.remove(event.aggregateId());
        String pattern = texts.getMessage(
                "event." + event.type(),
                null,
                event.type(),
                telling.look().language().locale());
        return new TellingEvent(
                logged.position(),
                event.type(),
                begun(Sentence.of(String.valueOf(pattern), known).read(personal -> "")),
                happenedOn(metadata, recordedAt, telling.look()),
                recordedAt,
                metadata.path(EventMetadata.BY).asString(""),
                telling.things()
                        .find(event.aggregateId())
                        .orElse(new Thing(event.aggregateId(), "", event.aggregateType(), null)),
                List.copyOf(mentions.values()));
    }

    /** A sentence begins with a capital, also where it begins with words for what was erased. */
    private static String begun(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static LocalDate happenedOn(JsonNode metadata, Instant recordedAt, Look look) {
        String day = metadata.path(EventMetadata.HAPPENED_ON).asString("");
        return DAY.matcher(day).matches() ? LocalDate.parse(day) : look.recordedOn(recordedAt);
    }

    private static void collect(JsonNode node, List<Personal> sealed) {
        personal(node).ifPresentOrElse(sealed::add, () -> node.forEach(inner -> collect(inner, sealed)));
    }

    private static Optional<Personal> personal(JsonNode node) {
        if (!node.isObject() || !node.path("subject").isString()) {
            return Optional.empty();
        }
        Subject subject = Subject.of(node.path("subject").stringValue());
        return Optional.of(
                node.path("sealed").isString()
                        ? new Personal.Sealed(subject, node.path("sealed").stringValue())
                        : new Personal.Erased(subject));
    }

    /** How values read for one reader. */
    private final class Telling {

        private final Look look;
        private final Things things;
        private final Map<Personal, Personal> opened;

        Telling(Look look, Things things, Map<Personal, Personal> opened) {
            this.look = look;
            this.things = things;
            this.opened = opened;
        }

        Look look() {
            return look;
        }

        Things things() {
            return things;
        }

        /** The words for a value; a number of things says of what. */
        @Nullable
        String words(String field, JsonNode value) {
            String number = value.isNumber()
                    ? texts.getMessage(
                            "count." + field,
                            new Object[] {value.numberValue()},
                            null,
                            look.language().locale())
                    : null;
            return number == null ? words(value) : number;
        }

        @Nullable
        String words(JsonNode value) {
            if (value.isNull() || (value.isArray() && value.isEmpty())) {
                return null;
            }
            if (value.isArray()) {
                return value.valueStream().map(this::words).collect(Collectors.joining(", "));
            }
            Optional<Personal> personal = personal(value);
            if (personal.isPresent()) {
                return word(Shown.personal(opened.getOrDefault(personal.get(), personal.get()), look.language()));
            }
            return value.isObject()
                    ? value.valueStream().map(this::words).collect(Collectors.joining(": "))
                    : plain(value.asString());
        }

        void mention(JsonNode value, Map<String, Thing> mentions) {
            if (value.isString()) {
                things.find(value.stringValue()).ifPresent(thing -> mentions.put(thing.id(), thing));
            } else {
                value.forEach(inner -> mention(inner, mentions));
            }
        }

        private String plain(String text) {
            if (DAY.matcher(text).matches()) {
                return look.day(LocalDate.parse(text));
            }
            return things.find(text).map(Thing::name).orElseGet(() -> word(text));
        }

        /** The word for a constant of an enumeration; any other text as it is. */
        private String word(String text) {
            String turn =
                    texts.getMessage("turn." + text, null, text, look.language().locale());
            return String.valueOf(
                    texts.getMessage("word." + text, null, turn, look.language().locale()));
        }
    }
}

package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.FieldFault;
import be.lerendnetwerk.app.reading.AsOf;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows the log as it is stored, so that whoever does not trust what is shown can recompute it. */
@RestController
@Hidden
class LogApi {

    private static final long USUAL_LIMIT = 1000;
    private static final long HIGHEST_LIMIT = 10_000;

    private final ObjectProvider<LogReader> log;

    LogApi(ObjectProvider<LogReader> log) {
        this.log = log;
    }

    /**
     * An event as programs see it; payload and metadata are the stored texts, character for character.
     *
     * @param position its place in the log, from 1 without gaps
     * @param id its own id
     * @param recordedAt when it was recorded, by the clock of the machine
     * @param happenedOn the day it took place, as the metadata tell it
     * @param aggregateType the type of what decided, such as Case
     * @param aggregateId the id of what decided
     * @param sequenceNumber its place among the events of what decided, from 0 without gaps
     * @param type the kind of event, such as CaseProposed
     * @param revision the revision of that kind
     * @param payload the stored payload: JSON, personal values sealed
     * @param metadata the stored metadata: JSON; by whom, the command's id and cause, the day
     * @param leafHash SHA-256 over all of it, in hexadecimal digits
     */
    record Event(
            long position,
            String id,
            Instant recordedAt,
            @Nullable String happenedOn,
            String aggregateType,
            String aggregateId,
            long sequenceNumber,
            String type,
            String revision,
            String payload,
            String metadata,
            String leafHash) {

        static Event of(LoggedEvent logged) {
            var event = logged.event();
            return new Event(
                    logged.position(),
                    event.id(),
                    Instant.ofEpochMilli(event.recordedAt()),
                    JsonMapper.shared()
                            .readTree(event.metadata())
                            .path("happenedOn")
                            .asString(null),
                    event.aggregateType(),
                    event.aggregateId(),
                    event.sequenceNumber(),
                    event.type(),
                    event.revision(),
                    event.payload(),
                    event.metadata(),
                    logged.leafHash());
        }
    }

    /**
     * A stretch of the log.
     *
     * @param items the events, in order
     * @param next what to ask for with {@code after} for the rest; null at the head
     */
    record Stretch(List<Event> items, @Nullable Long next) {}

    @GetMapping("/api/v1/log")
    ResponseEntity<Stretch> show(HttpServletRequest request) {
        List<FieldFault> faults = new ArrayList<>();
        request.getParameterMap().keySet().stream()
                .filter(name -> !Set.of("after", "limit", "lang").contains(name))
                .forEach(name -> faults.add(FieldFault.of(
                        ReadModelParameters.shown(name),
                        "is geen parameter van het logboek",
                        "is no parameter of the log")));
        long after = number(request, "after", 0, Long.MAX_VALUE, faults);
        long limit = number(request, "limit", USUAL_LIMIT, HIGHEST_LIMIT, faults);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        List<Event> items = log.getObject().after(after, (int) limit).stream()
                .map(Event::of)
                .toList();
        return JsonAnswer.of(new Stretch(items, items.size() < limit ? null : after + limit));
    }

    private static long number(
            HttpServletRequest request, String name, long otherwise, long highest, List<FieldFault> faults) {
        String text = request.getParameter(name);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        Long number = AsOf.position(text).orElse(null);
        boolean fits = number != null && (number > 0 || name.equals("after"));
        if (number == null || !fits) {
            faults.add(
                    name.equals("after")
                            ? FieldFault.of(name, "moet een positie zijn", "must be a position")
                            : FieldFault.of(name, "moet een getal vanaf 1 zijn", "must be a number from 1 on"));
            return otherwise;
        }
        return Math.min(number, highest);
    }
}

package be.lerendnetwerk.app.door;

import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.domain.session.SessionRule;
import be.lerendnetwerk.domain.session.command.HostSession;
import be.lerendnetwerk.domain.shared.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Commands that tell a history pass the door one after the other, in the order in which things happened. What each names
 * is looked at as it was at the end of the command's own day, so that nobody is refused for having left later. What the
 * log does not hold yet comes with the commands themselves and is not looked up; into an empty log, nothing is.
 */
public final class Passage {

    private final Reading reading;
    private final LongFunction<Known> known;
    private final long head;
    private final Map<Long, Map<String, Map<String, Known.Found>>> rows = new HashMap<>();
    private final Map<LocalDate, Long> positions = new HashMap<>();
    private final UnusualInHistory unusual;

    Passage(Reading reading, LongFunction<Known> known) {
        this.reading = reading;
        this.known = known;
        this.head = reading.head();
        this.unusual = new UnusualInHistory(this);
    }

    /**
     * What a command meets.
     *
     * @param broken the rules that refuse it, each once
     * @param unusual the rules that it sits uneasily with
     */
    public record Met(List<Rule> broken, List<Rule> unusual) {}

    /** Lets the next command pass. */
    public Met meet(Object command, LocalDate happenedOn) {
        if (!(command instanceof Record told)) {
            return new Met(List.of(), List.of());
        }
        Set<Rule> broken = new LinkedHashSet<>();
        for (Reference reference : head == 0 ? List.<Reference>of() : Reference.in(told)) {
            Known.Found found = find(reference, happenedOn);
            if (found != null) {
                broken.addAll(broken(told, reference, found));
            }
        }
        return new Met(List.copyOf(broken), unusual.about(told, happenedOn));
    }

    private static List<Rule> broken(Record command, Reference reference, Known.Found found) {
        List<Rule> broken = new ArrayList<>();
        Rule rule = TakingPart.broken(command, reference, found);
        if (rule != null) {
            broken.add(rule);
        }
        if (command instanceof HostSession host
                && reference.model().equals("venues")
                && !Door.isOffered(found, host.organisation())) {
            broken.add(SessionRule.A_HOST_OFFERS_ITS_OWN_VENUE);
        }
        return broken;
    }

    private Known.@Nullable Found find(Reference reference, LocalDate day) {
        boolean isThere = rows(reference.model(), reference.column(), head).containsKey(reference.id());
        return isThere
                ? rows(reference.model(), reference.column(), position(day)).get(reference.id())
                : null;
    }

    /** The organisation that a person of the log was of at the end of a day; null for somebody who is not in it. */
    @Nullable
    String organisationOf(String person, LocalDate day) {
        if (head == 0) {
            return null;
        }
        Known.Found now = rows("participants", "participantId", head).get(person);
        Known.Found then = now == null
                ? null
                : rows("participants", "participantId", position(day)).getOrDefault(person, now);
        return then == null ? null : then.text("organisationId");
    }

    /** What a read model knows now. */
    List<Known.Found> all(String model, String column) {
        return head == 0 ? List.of() : List.copyOf(rows(model, column, head).values());
    }

    private Map<String, Known.Found> rows(String model, String column, long position) {
        return rows.computeIfAbsent(position, at -> new HashMap<>()).computeIfAbsent(model, name -> {
            Map<String, Known.Found> byId = new HashMap<>();
            if (position > 0) {
                known.apply(position).all(model).forEach(row -> byId.put(String.valueOf(row.text(column)), row));
            }
            return byId;
        });
    }

    private long position(LocalDate day) {
        return positions.computeIfAbsent(day, date -> Math.min(head, reading.endOf(date)));
    }
}

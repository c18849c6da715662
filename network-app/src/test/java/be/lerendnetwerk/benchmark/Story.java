package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.domain.cases.event.CaseEvent;
import be.lerendnetwerk.domain.network.event.NetworkEvent;
import be.lerendnetwerk.domain.organisation.event.OrganisationEvent;
import be.lerendnetwerk.domain.participant.event.ParticipantEvent;
import be.lerendnetwerk.domain.series.event.SeriesEvent;
import be.lerendnetwerk.domain.session.event.SessionEvent;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;

/** What is told, day by day; who tells may plan what happens on a later day. The same seed tells the same. */
final class Story {

    final Random random;

    private final PriorityQueue<Planned> plan =
            new PriorityQueue<>(Comparator.comparing(Planned::day).thenComparing(Planned::number));
    private final Queue<Told> told = new ArrayDeque<>();
    private LocalDate today;
    private long planned;

    Story(long seed, LocalDate begin) {
        this.random = new Random(seed);
        this.today = begin;
    }

    LocalDate today() {
        return today;
    }

    void on(LocalDate day, Runnable telling) {
        plan.add(new Planned(day.isBefore(today) ? today : day, planned++, telling));
    }

    /** The next event; something must be planned for ever. */
    Told next() {
        while (told.isEmpty()) {
            Planned next = plan.remove();
            today = next.day;
            next.telling.run();
        }
        return told.remove();
    }

    void tell(NetworkEvent event) {
        tell("Network", event.networkId(), event);
    }

    void tell(OrganisationEvent event) {
        tell("Organisation", event.organisationId(), event);
    }

    void tell(ParticipantEvent event) {
        tell("Participant", event.participantId(), event);
    }

    void tell(SeriesEvent event) {
        tell("Series", event.seriesId(), event);
    }

    void tell(SessionEvent event) {
        tell("Session", event.sessionId(), event);
    }

    void tell(CaseEvent event) {
        tell("Case", event.caseId(), event);
    }

    private void tell(String aggregateType, String aggregateId, Object event) {
        told.add(new Told(today, aggregateType, aggregateId, event));
    }

    String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> some(List<T> all, int number) {
        List<T> chosen = new ArrayList<>(all);
        Collections.shuffle(chosen, random);
        return chosen.subList(0, Math.min(number, chosen.size()));
    }

    /** A few words about somebody or something, of the length people write. */
    static Personal words(Subject.Kind kind, String id, String text) {
        return Personal.of(new Subject(kind, id), text);
    }

    private record Planned(LocalDate day, long number, Runnable telling) {}
}

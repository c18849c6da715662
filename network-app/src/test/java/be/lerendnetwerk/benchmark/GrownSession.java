package be.lerendnetwerk.benchmark;

import static be.lerendnetwerk.benchmark.Story.words;

import be.lerendnetwerk.benchmark.GrownNetwork.Member;
import be.lerendnetwerk.benchmark.GrownNetwork.Person;
import be.lerendnetwerk.domain.series.event.SessionNumbered;
import be.lerendnetwerk.domain.session.event.ApologyReceived;
import be.lerendnetwerk.domain.session.event.AttendanceCorrected;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import be.lerendnetwerk.domain.session.event.CheckInHeld;
import be.lerendnetwerk.domain.session.event.CheckOutHeld;
import be.lerendnetwerk.domain.session.event.CoLeadAsked;
import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.HostAsked;
import be.lerendnetwerk.domain.session.event.HostDeclined;
import be.lerendnetwerk.domain.session.event.MethodUsed;
import be.lerendnetwerk.domain.session.event.PresenceAnnounced;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import be.lerendnetwerk.domain.session.event.SubstituteNamed;
import be.lerendnetwerk.domain.shared.Subject.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One session: who hosts and co-leads, who says to come, who comes, a case, and what is corrected the day after. */
final class GrownSession {

    private static final double ANNOUNCES = 0.6;
    private static final double APOLOGISES = 0.15;
    private static final double SENDS_SOMEBODY = 0.2;
    private static final double COMES = 0.9;
    private static final double IS_CORRECTED = 0.02;
    private static final int VISITORS = 2;

    private final Story story;
    private final GrownNetwork network;
    private final GrownSeries series;
    private final int number;
    private final LocalDate day;
    private final String id;
    private final Set<Person> apologised = new HashSet<>();
    private final Map<Person, Person> substitutes = new HashMap<>();

    GrownSession(Story story, GrownNetwork network, GrownSeries series, int number, LocalDate day) {
        this.story = story;
        this.network = network;
        this.series = series;
        this.number = number;
        this.day = day;
        this.id = story.id();
    }

    void schedule() {
        story.tell(new SessionNumbered(series.id(), id, number));
        story.tell(new SessionScheduled(id, series.id(), number, day.toString(), "13:30", series.minutes()));
        List<Member> asked = story.some(series.invited(), 3);
        if (story.happens(0.2)) {
            story.tell(new HostAsked(id, asked.get(2).id(), "FEWEST_TIMES"));
            story.tell(new HostDeclined(
                    id, asked.get(2).id(), words(Kind.SESSION, id, "Er wordt verbouwd, liever een volgende keer")));
        }
        story.tell(new HostAsked(id, asked.get(0).id(), "FEWEST_TIMES"));
        story.tell(new SessionHosted(id, asked.get(0).id(), asked.get(0).venue()));
        story.tell(new CoLeadAsked(id, asked.get(1).id(), "NEVER_LED"));
        story.tell(new CoLeadNamed(id, asked.get(1).id()));
        story.on(day.minusDays(7), this::peopleSay);
        story.on(day, this::takePlace);
    }

    private void peopleSay() {
        for (Person person : series.group()) {
            if (story.happens(APOLOGISES)) {
                apologise(person);
            } else if (story.happens(ANNOUNCES)) {
                story.tell(new PresenceAnnounced(id, person.id()));
            }
        }
    }

    private void apologise(Person person) {
        apologised.add(person);
        story.tell(new ApologyReceived(
                id, person.id(), words(Kind.PARTICIPANT, person.id(), "Die dag moet ik op het werk zijn")));
        if (story.happens(SENDS_SOMEBODY)) {
            Person other = story.oneOf(network.people());
            if (!series.group().contains(other) && !substitutes.containsValue(other)) {
                substitutes.put(person, other);
                story.tell(new SubstituteNamed(id, person.id(), other.id()));
            }
        }
    }

    private void takePlace() {
        GrownCase discussed = new GrownCase(story, series, id, day);
        discussed.chosen();
        story.tell(new CheckInHeld(
                id, "Waarmee kom je binnen?", "ROUND", series.group().size(), 20));
        series.group().forEach(this::mark);
        substitutes.forEach((person, other) -> record(other, "PRESENT", person));
        story.some(network.people(), VISITORS).stream()
                .filter(visitor -> !series.group().contains(visitor) && !substitutes.containsValue(visitor))
                .forEach(visitor -> record(visitor, "PRESENT", null));
        story.tell(new MethodUsed(id, "Gesprek op voeten", null));
        discussed.presented();
        story.tell(new CheckOutHeld(
                id, "Wat neem je mee?", "POPCORN", series.group().size(), 15));
        story.tell(new SessionClosed(id, List.of()));
        story.on(day.plusDays(1), this::correct);
    }

    private void mark(Person person) {
        String status = apologised.contains(person) ? "EXCUSED" : story.happens(COMES) ? "PRESENT" : "ABSENT";
        record(person, status, null);
    }

    private void record(Person person, String status, @Nullable Person insteadOf) {
        story.tell(new AttendanceRecorded(
                id, person.id(), person.member().id(), status, insteadOf == null ? null : insteadOf.id()));
    }

    private void correct() {
        for (Person person : series.group()) {
            if (story.happens(IS_CORRECTED)) {
                story.tell(new AttendanceCorrected(
                        id,
                        person.id(),
                        person.member().id(),
                        "ABSENT",
                        "PRESENT",
                        null,
                        words(Kind.PARTICIPANT, person.id(), "Stond niet op de lijst en was er wel")));
            }
        }
    }
}

package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.benchmark.GrownNetwork.Member;
import be.lerendnetwerk.benchmark.GrownNetwork.Person;
import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.GroupClosed;
import be.lerendnetwerk.domain.series.event.OrganisationInvited;
import be.lerendnetwerk.domain.series.event.SeriesConcluded;
import be.lerendnetwerk.domain.series.event.SeriesPlanned;
import java.time.LocalDate;
import java.util.List;

/** One series: a group from a dozen organisations, ten sessions a month apart, and the end. */
final class GrownSeries {

    private static final int SESSIONS = 10;
    private static final int MINUTES = 180;
    private static final int GOAL = 6;
    private static final int INVITED = 12;
    private static final int GROUP = 36;
    private static final int DAYS_BETWEEN = 28;
    private static final int DAYS_AHEAD = 35;

    private final Story story;
    private final GrownNetwork network;
    private final int number;
    private final LocalDate first;
    private final String id;
    private List<Person> group = List.of();
    private List<Member> invited = List.of();

    GrownSeries(Story story, GrownNetwork network, int number, LocalDate first) {
        this.story = story;
        this.network = network;
        this.number = number;
        this.first = first;
        this.id = story.id();
    }

    void plan() {
        story.tell(new SeriesPlanned(id, "Traject " + number, SESSIONS, MINUTES, GOAL, null, null));
        invited = story.some(network.members(), INVITED);
        invited.forEach(member -> story.tell(new OrganisationInvited(id, member.id())));
        group = story.some(
                network.people().stream()
                        .filter(person -> invited.contains(person.member()))
                        .toList(),
                GROUP);
        group.forEach(person -> story.tell(new CommitmentMade(id, person.id(), 1)));
        for (int n = 1; n <= SESSIONS; n++) {
            LocalDate day = first.plusDays((long) DAYS_BETWEEN * (n - 1));
            story.on(day.minusDays(DAYS_AHEAD), new GrownSession(story, network, this, n, day)::schedule);
        }
        story.on(first.plusDays(1), () -> story.tell(new GroupClosed(id)));
        story.on(first.plusDays((long) DAYS_BETWEEN * (SESSIONS - 1) + 1), () -> story.tell(new SeriesConcluded(id)));
    }

    String id() {
        return id;
    }

    List<Person> group() {
        return group;
    }

    List<Member> invited() {
        return invited;
    }

    int minutes() {
        return MINUTES;
    }
}

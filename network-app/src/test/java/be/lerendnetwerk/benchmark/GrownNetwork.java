package be.lerendnetwerk.benchmark;

import static be.lerendnetwerk.benchmark.Story.words;

import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.network.event.NetworkFounded;
import be.lerendnetwerk.domain.network.event.StandingLeadAppointed;
import be.lerendnetwerk.domain.organisation.event.OrganisationAdmitted;
import be.lerendnetwerk.domain.organisation.event.VenueOffered;
import be.lerendnetwerk.domain.participant.event.ParticipantLeft;
import be.lerendnetwerk.domain.participant.event.ParticipantRegistered;
import be.lerendnetwerk.domain.shared.Subject.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One network over many years: some thirty organisations, four hundred people of whom one in ten leaves each year and is
 * followed by somebody new, and twelve series a year of ten sessions each.
 */
final class GrownNetwork {

    private static final LocalDate BEGIN = LocalDate.of(2004, 9, 1);
    private static final String NETWORK = NetworkId.THE_NETWORK.toString();
    private static final int ORGANISATIONS = 30;
    private static final int PEOPLE = 400;
    private static final int SERIES_A_YEAR = 12;
    private static final double LEAVES_IN_A_YEAR = 0.1;

    /** An organisation, and where one meets there; some have no place. */
    record Member(String id, String venue) {}

    /** Somebody of an organisation. */
    record Person(String id, Member member) {}

    private final Story story;
    private final List<Member> members = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private int everRegistered;
    private int everPlanned;

    private GrownNetwork(long seed) {
        this.story = new Story(seed, BEGIN);
        story.on(BEGIN, this::begin);
    }

    /** The story from the beginning; it never ends. */
    static Story story(long seed) {
        return new GrownNetwork(seed).story;
    }

    List<Member> members() {
        return members;
    }

    List<Person> people() {
        return people;
    }

    private void begin() {
        story.tell(new NetworkFounded(NETWORK, "Lerend netwerk", "Samen leren", "Europe/Brussels"));
        for (int n = 0; n < ORGANISATIONS; n++) {
            Member member = new Member(story.id(), story.id());
            members.add(member);
            story.tell(new OrganisationAdmitted(member.id, "Organisatie " + n, "vereniging", null));
            story.tell(new VenueOffered(member.id, member.venue, "Huis " + n, "Straat " + n + ", 9100", null));
        }
        members.stream().limit(2).forEach(lead -> story.tell(new StandingLeadAppointed(NETWORK, lead.id)));
        for (int n = 0; n < PEOPLE; n++) {
            register(members.get(n % ORGANISATIONS));
        }
        year();
    }

    private void year() {
        for (int n = 0; n < SERIES_A_YEAR; n++) {
            LocalDate first = story.today().plusDays(14 + 2L * n);
            story.on(first.minusDays(14), new GrownSeries(story, this, ++everPlanned, first)::plan);
        }
        story.on(story.today().plusMonths(11), this::peopleComeAndGo);
        story.on(story.today().plusYears(1), this::year);
    }

    private void peopleComeAndGo() {
        for (Person person : List.copyOf(people)) {
            if (story.happens(LEAVES_IN_A_YEAR)) {
                people.remove(person);
                story.tell(new ParticipantLeft(person.id));
                register(person.member);
            }
        }
    }

    private void register(Member member) {
        String id = story.id();
        String name = "Deelnemer " + ++everRegistered;
        people.add(new Person(id, member));
        story.tell(new ParticipantRegistered(
                id,
                member.id,
                words(Kind.PARTICIPANT, id, name),
                words(Kind.PARTICIPANT, id, "deelnemer" + everRegistered + "@voorbeeld.example"),
                null));
    }
}

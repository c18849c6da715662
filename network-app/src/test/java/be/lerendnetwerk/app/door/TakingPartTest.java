package be.lerendnetwerk.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.door.AtTheDoor.Known;
import be.lerendnetwerk.domain.network.NetworkRule;
import be.lerendnetwerk.domain.organisation.OrganisationRule;
import be.lerendnetwerk.domain.participant.ParticipantRule;
import be.lerendnetwerk.domain.series.SeriesRule;
import be.lerendnetwerk.domain.session.SessionRule;
import be.lerendnetwerk.domain.shared.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each command, and each thing it names: what if that left, was erased or cancelled, or never was? */
class TakingPartTest {

    /** The rule that is broken; what is not here passes. Who tells of what was, may name who left since. */
    private static final String REFUSED = """
            AppointStandingLead organisation LEFT      A_LEAD_IS_AN_ORGANISATION_OF_THE_NETWORK
            RegisterParticipant organisation LEFT      AN_ORGANISATION_THAT_LEFT_TAKES_NO_PART
            MoveParticipant to LEFT                    AN_ORGANISATION_THAT_LEFT_TAKES_NO_PART
            InviteOrganisation organisation LEFT       ONLY_A_MEMBER_IS_INVITED
            CommitToSeries participant LEFT            ONLY_WHO_TAKES_PART_COMMITS
            CommitToSeries participant ERASED          ONLY_WHO_TAKES_PART_COMMITS
            WithdrawCommitment participant ERASED      AN_ERASED_PARTICIPANT_TAKES_NO_PART
            AdmitLatecomer participant LEFT            ONLY_WHO_TAKES_PART_COMMITS
            AdmitLatecomer participant ERASED          ONLY_WHO_TAKES_PART_COMMITS
            AskToHost organisation LEFT                ONLY_A_MEMBER_HOSTS_OR_CO_LEADS
            HostSession organisation LEFT              ONLY_A_MEMBER_HOSTS_OR_CO_LEADS
            HostSession venue LEFT                     A_HOST_OFFERS_ITS_OWN_VENUE
            AskToCoLead organisation LEFT              ONLY_A_MEMBER_HOSTS_OR_CO_LEADS
            NameCoLead organisation LEFT               ONLY_A_MEMBER_HOSTS_OR_CO_LEADS
            AnnouncePresence participant LEFT          A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART
            AnnouncePresence participant ERASED        NOBODY_ERASED_IS_NAMED
            Apologise participant LEFT                 A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART
            Apologise participant ERASED               NOBODY_ERASED_IS_NAMED
            WithdrawApology participant ERASED         NOBODY_ERASED_IS_NAMED
            NameSubstitute participant LEFT            A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART
            NameSubstitute participant ERASED          NOBODY_ERASED_IS_NAMED
            NameSubstitute substitute LEFT             A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART
            NameSubstitute substitute ERASED           NOBODY_ERASED_IS_NAMED
            RecordAttendance participant LEFT          A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART
            RecordAttendance participant ERASED        NOBODY_ERASED_IS_NAMED
            RecordAttendance organisation LEFT         AN_ORGANISATION_THAT_LEFT_TAKES_NO_PART
            RecordAttendance substituteFor LEFT        A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART
            RecordAttendance substituteFor ERASED      NOBODY_ERASED_IS_NAMED
            WithdrawAttendance participant ERASED      NOBODY_ERASED_IS_NAMED
            CorrectAttendance participant ERASED       NOBODY_ERASED_IS_NAMED
            CorrectAttendance substituteFor ERASED     NOBODY_ERASED_IS_NAMED
            ProposeCase organisation LEFT              AN_ORGANISATION_THAT_LEFT_TAKES_NO_PART
            ProposeCase presenter LEFT                 A_PARTICIPANT_WHO_LEFT_TAKES_NO_PART
            ProposeCase presenter ERASED               AN_ERASED_PARTICIPANT_TAKES_NO_PART
            ChooseCase session CANCELLED               A_CANCELLED_SESSION_TAKES_NOTHING
            PresentCase session CANCELLED              A_CANCELLED_SESSION_TAKES_NOTHING
            ReportBack session CANCELLED               A_CANCELLED_SESSION_TAKES_NOTHING
            """;

    private static final Set<String> OF_THE_DOOR = Stream.<Rule[]>of(
                    NetworkRule.values(),
                    OrganisationRule.values(),
                    ParticipantRule.values(),
                    SeriesRule.values(),
                    SessionRule.values())
            .flatMap(Stream::of)
            .filter(rule -> rule.weight() == Rule.Weight.REFUSES_AT_THE_DOOR)
            .map(Rule::name)
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void who_is_here_passes_and_what_is_unknown_is_bad_input() {
        assertThat(answers(Known.HERE))
                .isNotEmpty()
                .allSatisfy((named, answer) -> assertThat(answer).as(named).isEqualTo("passes"));
        assertThat(answers(Known.UNKNOWN))
                .isNotEmpty()
                .allSatisfy((named, answer) -> assertThat(answer).as(named).isEqualTo("400"));
    }

    @Test
    void who_left_or_was_erased_and_what_was_cancelled_is_refused_by_these_rules_alone() {
        Map<String, String> refused = new TreeMap<>();
        for (Known known : List.of(Known.LEFT, Known.ERASED, Known.CANCELLED)) {
            answers(known).forEach((named, answer) -> refused.put(named + " " + known, answer));
        }
        refused.values().removeIf("passes"::equals);
        assertThat(refused)
                .containsExactlyInAnyOrderEntriesOf(REFUSED.lines()
                        .map(line -> line.split(" {2,}", 2))
                        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1])));
    }

    @Test
    void the_event_model_names_these_rules_in_the_rows_of_these_commands() throws IOException {
        Map<String, Set<String>> met = new TreeMap<>();
        REFUSED.lines().map(line -> line.split(" +", 4)).forEach(cells -> met.computeIfAbsent(
                        cells[0], command -> new TreeSet<>())
                .add(cells[3]));
        met.values().forEach(rules -> rules.retainAll(OF_THE_DOOR));
        met.values().removeIf(Set::isEmpty);
        met.put("FoundNetwork", Set.of("A_NETWORK_IS_FOUNDED_ONCE"));
        assertThat(rowsOfTheEventModel()).isEqualTo(met);
    }

    private static Map<String, String> answers(Known known) {
        Map<String, String> answers = new TreeMap<>();
        ExampleCommands.all().forEach(command -> Reference.in(command)
                .forEach(named -> answers.put(
                        command.getClass().getSimpleName() + " " + named.field(),
                        AtTheDoor.everybodyIsHere().where(named.type(), known).answer(command))));
        return answers;
    }

    private static Map<String, Set<String>> rowsOfTheEventModel() throws IOException {
        Pattern code = Pattern.compile("`(\\w+)`");
        Map<String, Set<String>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "event-model.md"))) {
            if (line.startsWith("| coordinator |")) {
                List<String> names =
                        code.matcher(line).results().map(name -> name.group(1)).toList();
                Set<String> rules = new TreeSet<>(names);
                rules.retainAll(OF_THE_DOOR);
                if (!rules.isEmpty()) {
                    rows.put(names.get(0), rules);
                }
            }
        }
        return rows;
    }
}

package be.lerendnetwerk.projection.todos;

import static be.lerendnetwerk.projection.NetworkStory.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.cases.event.CaseChosen;
import be.lerendnetwerk.domain.cases.event.CaseCleared;
import be.lerendnetwerk.domain.cases.event.CaseClosed;
import be.lerendnetwerk.domain.cases.event.CasePresented;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.ReportedBack;
import be.lerendnetwerk.domain.series.event.CommitmentWithdrawn;
import be.lerendnetwerk.domain.series.event.SeriesConcluded;
import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.PlaceNamed;
import be.lerendnetwerk.domain.session.event.SessionCancelled;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann and Bob committed to a series of three sessions, two of which each is to attend. */
class ToDosTest {

    private final NetworkStory story = new NetworkStory();

    @BeforeEach
    void a_series() {
        story.on("2022-09-01").organisations("museum").person("ann", "museum").person("bob", "museum");
        story.series("a", 3, 2).commit("a", "ann", "bob");
    }

    @Test
    void a_session_within_thirty_days_asks_for_a_host_and_a_co_lead() {
        story.session("a", 1, "2022-10-01", null);
        assertThat(toDos())
                .containsExactly("SESSION_WITHOUT_HOST a1 2022-10-01", "SESSION_WITHOUT_CO_LEAD a1 2022-10-01");
        story.on("2022-08-31");
        assertThat(toDos()).isEmpty();
        story.on("2022-10-01");
        assertThat(toDos()).hasSize(2);
    }

    @Test
    void a_place_will_do_for_a_host_and_nothing_is_asked_of_a_cancelled_session() {
        story.session("a", 1, "2022-09-15", null)
                .tell(new PlaceNamed("a1", "The market"), new CoLeadNamed("a1", "museum"));
        assertThat(toDos()).isEmpty();
        story.session("a", 2, "2022-09-16", null).tell(new SessionCancelled("a2", words("ann", "sealed")));
        assertThat(toDos()).isEmpty();
    }

    @Test
    void a_session_of_which_the_day_has_passed_is_to_be_closed() {
        story.session("a", 1, "2022-09-15", null).on("2022-09-16");
        assertThat(toDos()).containsExactly("SESSION_NOT_CLOSED a1 2022-09-15");
        story.present("a1", "ann", "bob").close("a1");
        assertThat(toDos()).isEmpty();
    }

    @Test
    void a_proposed_case_waits_to_be_cleared() {
        story.tell(proposed("c"));
        assertThat(toDos()).containsExactly("CASE_WAITS_FOR_CLEARANCE c null");
        story.tell(new CaseCleared("c"));
        assertThat(toDos()).isEmpty();
    }

    @Test
    void sixty_days_after_a_case_was_presented_it_is_time_to_ask_what_became_of_it() {
        story.tell(proposed("c"), new CaseCleared("c"), new CaseChosen("c", "a1"), new CasePresented("c", "a1"));
        story.on("2022-10-30");
        assertThat(toDos()).isEmpty();
        story.on("2022-10-31");
        assertThat(toDos()).containsExactly("CASE_WITHOUT_REPORT_BACK c 2022-10-31");
        story.tell(new ReportedBack("c", null, words("ann", "sealed")));
        assertThat(toDos()).isEmpty();
    }

    @Test
    void a_case_that_was_closed_can_no_longer_be_reported_back() {
        story.tell(proposed("c"), new CaseCleared("c"), new CaseChosen("c", "a1"), new CasePresented("c", "a1"));
        story.tell(new CaseClosed("c", null)).on("2023-10-31");
        assertThat(toDos()).isEmpty();
    }

    @Test
    void two_absences_in_a_row_and_a_goal_out_of_reach_are_told_of_who_still_takes_part() {
        story.held("a", 1, "2022-09-15", "museum", "ann");
        assertThat(toDos()).isEmpty();
        story.held("a", 2, "2022-10-15", "museum", "ann");
        assertThat(toDos()).containsExactly("TWO_ABSENCES_IN_A_ROW bob null", "GOAL_NOT_REACHABLE bob null");
        long before = story.position();
        story.tell(new CommitmentWithdrawn("a", "bob", 2, words("bob", "sealed")));
        assertThat(toDos()).isEmpty();
        assertThat(story.askAsOf(before, FindToDos::new, ToDo.class)).hasSize(2);
    }

    @Test
    void a_series_that_ended_asks_for_nothing_any_more() {
        story.held("a", 1, "2022-09-15", "museum")
                .held("a", 2, "2022-10-15", "museum")
                .tell(new SeriesConcluded("a"));
        assertThat(toDos()).isEmpty();
    }

    @Test
    void a_session_to_come_waits_behind_no_old_case() {
        story.tell(proposed("c"), new CaseCleared("c"), new CaseChosen("c", "a1"), new CasePresented("c", "a1"));
        story.on("2022-12-01").session("a", 3, "2022-12-10", null);
        assertThat(toDos()).element(0).asString().startsWith("SESSION_WITHOUT_HOST");
        assertThat(toDos()).last().asString().startsWith("CASE_WITHOUT_REPORT_BACK");
    }

    @Test
    void a_session_of_a_series_that_ended_needs_no_host_any_more() {
        story.session("a", 3, "2022-09-15", null).tell(new SeriesConcluded("a"));
        assertThat(toDos()).isEmpty();
    }

    @Test
    void of_what_is_pressing_a_few_of_each_kind_are_told() {
        for (int n = 0; n < 20; n++) {
            story.tell(proposed("c" + n));
        }
        story.session("a", 1, "2022-09-10", "museum").tell(new CoLeadNamed("a1", "museum"));
        story.on("2022-09-15");
        assertThat(toDos()).hasSize(21);
        assertThat(story.ask(FindPressing::new, ToDo.class))
                .hasSize(FindPressing.OF_EACH + 1)
                .extracting(ToDo::kind)
                .startsWith(ToDoKind.SESSION_NOT_CLOSED, ToDoKind.CASE_WAITS_FOR_CLEARANCE);
    }

    @Test
    void the_words_are_in_the_readers_language_around_sealed_names() {
        story.held("a", 1, "2022-09-15", "museum", "ann").held("a", 2, "2022-10-15", "museum", "ann");
        assertThat(texts("nl")).first().isEqualTo("[name of bob] was 2 keer na elkaar afwezig in Series a");
        assertThat(texts("en")).first().isEqualTo("[name of bob] was absent 2 times in a row in Series a");
        story.session("a", 3, "2022-10-20", "museum");
        assertThat(texts("nl")).first().isEqualTo("Zoek een mee-trekker voor Series a, sessie 3 (20 oktober 2022)");
        assertThat(texts("en")).first().isEqualTo("Find a co-lead for Series a, session 3 (20 October 2022)");
    }

    private static CaseProposed proposed(String id) {
        return new CaseProposed(id, "museum", null, words("ann", "title"), words("ann", "sealed"), null, null, null);
    }

    private List<String> toDos() {
        return story.ask(FindToDos::new, ToDo.class).stream()
                .map(toDo -> toDo.kind()
                        + (toDo.sessionId() == null ? "" : " " + toDo.sessionId())
                        + (toDo.caseId() == null ? "" : " " + toDo.caseId())
                        + (toDo.participantId() == null ? "" : " " + toDo.participantId())
                        + " " + toDo.dueOn())
                .toList();
    }

    private List<String> texts(String language) {
        return story.ask(FindToDos::new, ToDo.class, Map.of(), Map.of("lang", language)).stream()
                .map(toDo -> toDo.text().read(personal -> "[" + ((Personal.Sealed) personal).token() + "]"))
                .toList();
    }
}

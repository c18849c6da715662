package be.lerendnetwerk.projection.cases;

import static be.lerendnetwerk.projection.NetworkStory.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.cases.event.CaseChosen;
import be.lerendnetwerk.domain.cases.event.CaseCleared;
import be.lerendnetwerk.domain.cases.event.CaseClosed;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.CaseReopened;
import be.lerendnetwerk.domain.cases.event.CaseWithdrawn;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardTest {

    private final NetworkStory story = new NetworkStory();

    @BeforeEach
    void a_museum_and_a_session() {
        story.on("2022-09-01").organisations("museum").series("a", 6, null);
        story.session("a", 1, "2022-09-15", null);
    }

    @Test
    void every_case_stands_in_its_stage_the_latest_moved_first() {
        propose("one", "two", "three", "four");
        story.tell(new CaseCleared("two"), new CaseChosen("two", "a1"), new CaseCleared("one"));
        story.tell(new CaseClosed("four", words("ann", "done")), new CaseWithdrawn("three", words("ann", "no")));
        assertThat(board(Map.of()))
                .containsExactly(
                        "three withdrawn museum null",
                        "four closed museum null",
                        "one cleared museum null",
                        "two chosen museum 1 on 2022-09-15");
    }

    @Test
    void a_case_that_is_reopened_is_open_again_and_was_not_at_the_moment_before() {
        propose("one");
        story.tell(new CaseClosed("one", null));
        long closed = story.position();
        story.tell(new CaseReopened("one", words("ann", "again")));
        assertThat(board(Map.of())).containsExactly("one proposed museum null");
        assertThat(story.askAsOf(closed, FindBoard::new, BoardCase.class))
                .extracting(BoardCase::status)
                .containsExactly("closed");
        assertThat(story.ask(FindCases::new, CaseRow.class, Map.of("status", "proposed"), Map.of()))
                .hasSize(1);
    }

    @Test
    void of_many_cases_the_latest_of_each_stage_are_told_and_all_of_a_stage_that_is_named() {
        String[] many = IntStream.range(0, 60).mapToObj(n -> "case" + n).toArray(String[]::new);
        propose(many);
        List.of(many).subList(0, 30).forEach(id -> story.tell(new CaseClosed(id, null)));
        assertThat(board(Map.of()))
                .hasSize(2 * FindBoard.OF_EACH)
                .startsWith("case29 closed museum null", "case28 closed museum null")
                .contains("case59 proposed museum null")
                .doesNotContain("case0 closed museum null", "case30 proposed museum null");
        assertThat(board(Map.of("status", "closed"))).hasSize(30);
        assertThat(board(Map.of("status", "proposed"))).hasSize(30);
    }

    @Test
    void an_organisation_finds_its_own_cases_the_latest_changed_first() {
        story.organisations("library");
        propose("one", "two");
        story.tell(new CaseProposed(
                "other", "library", null, words("ann", "title"), words("ann", "question"), null, null, null));
        story.tell(new CaseCleared("one"));
        assertThat(story.ask(FindCasesOf::new, BoardCase.class, Map.of(), Map.of("organisation", "museum")))
                .extracting(BoardCase::caseId)
                .containsExactly("one", "two");
    }

    private void propose(String... ids) {
        for (String id : ids) {
            story.tell(new CaseProposed(
                    id, "museum", null, words("ann", "title"), words("ann", "question"), null, null, null));
        }
    }

    private List<String> board(Map<String, String> where) {
        return story.ask(FindBoard::new, BoardCase.class, where, Map.of()).stream()
                .map(row -> row.caseId() + " " + row.status() + " " + row.organisationName() + " " + row.sessionNumber()
                        + (row.sessionDate() == null ? "" : " on " + row.sessionDate()))
                .toList();
    }
}

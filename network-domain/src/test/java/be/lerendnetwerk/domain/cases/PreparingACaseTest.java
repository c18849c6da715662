package be.lerendnetwerk.domain.cases;

import static be.lerendnetwerk.domain.cases.CaseExamples.*;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_FOLLOWS_ANOTHER_CASE;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_ON_ONE_AGENDA_AT_A_TIME;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_PRESENTED_ONCE;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_RETURNED_BEFORE_IT_IS_CHOSEN;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CHOSEN_CASE_IS_SET_ASIDE_BEFORE_IT_IS_REVISED;
import static be.lerendnetwerk.domain.cases.CaseRule.A_PRESENTED_CASE_STAYS_WITH_ITS_SESSION;
import static be.lerendnetwerk.domain.cases.CaseRule.ONLY_A_CLEARED_CASE_IS_CHOSEN;
import static be.lerendnetwerk.domain.cases.StageOfACase.CHOSEN;
import static be.lerendnetwerk.domain.cases.StageOfACase.CLEARED;
import static be.lerendnetwerk.domain.cases.StageOfACase.PRESENTED;
import static be.lerendnetwerk.domain.cases.StageOfACase.PROPOSED;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** From a proposal to the agenda of a session. */
class PreparingACaseTest {

    private final FixtureConfiguration<Case> cases = new AggregateTestFixture<>(Case.class);

    @Test
    void a_case_is_proposed_with_a_title_and_a_learning_question() {
        cases.givenNoPriorActivity().when(proposeCase()).expectEvents(caseProposed());
    }

    @Test
    void a_case_is_proposed_by_a_presenter_as_a_sequel() {
        cases.givenNoPriorActivity()
                .when(proposeCaseInFull(EARLIER_CASE))
                .expectEvents(caseProposedInFull(EARLIER_CASE));
    }

    @Test
    void a_case_does_not_follow_itself() {
        cases.givenNoPriorActivity()
                .when(proposeCaseInFull(CASE))
                .expectException(broken(A_CASE_FOLLOWS_ANOTHER_CASE))
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CHOSEN")
    void a_case_is_revised_unless_it_is_on_an_agenda(StageOfACase stage) {
        cases.given(stage.and()).when(reviseCase("Kort")).expectEvents(caseRevised("Kort"));
    }

    @Test
    void a_chosen_case_is_set_aside_before_it_is_revised() {
        cases.given(CHOSEN.and())
                .when(reviseCase(null))
                .expectException(broken(A_CHOSEN_CASE_IS_SET_ASIDE_BEFORE_IT_IS_REVISED))
                .expectNoEvents();
    }

    @Test
    void a_revised_case_is_cleared_anew() {
        cases.given(CLEARED.and(caseRevised(null))).when(clearCase()).expectEvents(caseCleared());
    }

    @Test
    void a_proposed_case_is_cleared() {
        cases.given(PROPOSED.and()).when(clearCase()).expectEvents(caseCleared());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PROPOSED")
    void clearing_a_case_again_changes_nothing(StageOfACase stage) {
        cases.given(stage.and())
                .when(clearCase())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "CLEARED"})
    void a_case_that_nobody_chose_goes_back_to_its_presenter(StageOfACase stage) {
        cases.given(stage.and()).when(returnCase()).expectEvents(caseReturned());
    }

    @Test
    void a_returned_case_is_cleared_anew() {
        cases.given(CLEARED.and(caseReturned())).when(clearCase()).expectEvents(caseCleared());
    }

    @ParameterizedTest
    @EnumSource(names = {"CHOSEN", "PRESENTED", "BROADENED"})
    void a_chosen_case_no_longer_goes_back(StageOfACase stage) {
        cases.given(stage.and())
                .when(returnCase())
                .expectException(broken(A_CASE_IS_RETURNED_BEFORE_IT_IS_CHOSEN))
                .expectNoEvents();
    }

    @Test
    void a_cleared_case_is_chosen() {
        cases.given(CLEARED.and()).when(chooseCaseFor(AUTUMN)).expectEvents(caseChosenFor(AUTUMN));
    }

    @Test
    void a_case_that_nobody_cleared_is_not_chosen() {
        cases.given(PROPOSED.and())
                .when(chooseCaseFor(AUTUMN))
                .expectException(broken(ONLY_A_CLEARED_CASE_IS_CHOSEN))
                .expectNoEvents();
    }

    @Test
    void a_case_that_was_revised_since_it_was_cleared_is_not_chosen() {
        cases.given(CLEARED.and(caseRevised(null)))
                .when(chooseCaseFor(AUTUMN))
                .expectException(broken(ONLY_A_CLEARED_CASE_IS_CHOSEN))
                .expectNoEvents();
    }

    @Test
    void a_returned_case_is_not_chosen() {
        cases.given(CLEARED.and(caseReturned()))
                .when(chooseCaseFor(AUTUMN))
                .expectException(broken(ONLY_A_CLEARED_CASE_IS_CHOSEN))
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHOSEN", "PRESENTED", "BROADENED"})
    void choosing_a_case_for_the_session_it_has_changes_nothing(StageOfACase stage) {
        cases.given(stage.and())
                .when(chooseCaseFor(AUTUMN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_case_is_on_one_agenda_at_a_time() {
        cases.given(CHOSEN.and())
                .when(chooseCaseFor(WINTER))
                .expectException(broken(A_CASE_IS_ON_ONE_AGENDA_AT_A_TIME))
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENTED", "BROADENED"})
    void a_presented_case_is_not_chosen_for_another_session(StageOfACase stage) {
        cases.given(stage.and())
                .when(chooseCaseFor(WINTER))
                .expectException(broken(A_CASE_IS_PRESENTED_ONCE))
                .expectNoEvents();
    }

    @Test
    void a_chosen_case_is_set_aside() {
        cases.given(CHOSEN.and()).when(setCaseAside()).expectEvents(caseSetAsideFrom(AUTUMN));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "CLEARED"})
    void a_case_on_no_agenda_cannot_be_taken_off(StageOfACase stage) {
        cases.given(stage.and())
                .when(setCaseAside())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENTED", "BROADENED"})
    void a_presented_case_stays_with_its_session(StageOfACase stage) {
        cases.given(stage.and())
                .when(setCaseAside())
                .expectException(broken(A_PRESENTED_CASE_STAYS_WITH_ITS_SESSION))
                .expectNoEvents();
    }

    @Test
    void a_case_that_was_set_aside_is_chosen_for_another_session() {
        cases.given(CHOSEN.and(caseSetAsideFrom(AUTUMN)))
                .when(chooseCaseFor(WINTER))
                .expectEvents(caseChosenFor(WINTER));
    }

    @Test
    void a_case_that_was_revised_after_it_was_presented_keeps_its_stage() {
        cases.given(PRESENTED.and(caseRevised(null))).when(broadenCase(SCHOOL)).expectEvents(caseBroadened(SCHOOL));
    }
}

package be.lerendnetwerk.domain.cases;

import static be.lerendnetwerk.domain.cases.CaseExamples.*;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_PRESENTED_BEFORE_IT_IS_BROADENED;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_PRESENTED_BEFORE_IT_IS_REPORTED_BACK;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_PRESENTED_IN_THE_SESSION_IT_WAS_CHOSEN_FOR;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_PRESENTED_ONCE;
import static be.lerendnetwerk.domain.cases.CaseRule.ONLY_A_CHOSEN_CASE_IS_PRESENTED;
import static be.lerendnetwerk.domain.cases.StageOfACase.BROADENED;
import static be.lerendnetwerk.domain.cases.StageOfACase.CHOSEN;
import static be.lerendnetwerk.domain.cases.StageOfACase.PRESENTED;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a session makes of a case. */
class LearningFromACaseTest {

    private final FixtureConfiguration<Case> cases = new AggregateTestFixture<>(Case.class);

    @Test
    void a_chosen_case_is_presented() {
        cases.given(CHOSEN.and()).when(presentCaseIn(AUTUMN)).expectEvents(casePresentedIn(AUTUMN));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "CLEARED"})
    void a_case_that_nobody_chose_is_not_presented(StageOfACase stage) {
        cases.given(stage.and())
                .when(presentCaseIn(AUTUMN))
                .expectException(broken(ONLY_A_CHOSEN_CASE_IS_PRESENTED))
                .expectNoEvents();
    }

    @Test
    void a_case_that_was_set_aside_is_not_presented() {
        cases.given(CHOSEN.and(caseSetAsideFrom(AUTUMN)))
                .when(presentCaseIn(AUTUMN))
                .expectException(broken(ONLY_A_CHOSEN_CASE_IS_PRESENTED))
                .expectNoEvents();
    }

    @Test
    void a_case_is_not_presented_in_a_session_that_did_not_choose_it() {
        cases.given(CHOSEN.and())
                .when(presentCaseIn(WINTER))
                .expectException(broken(A_CASE_IS_PRESENTED_IN_THE_SESSION_IT_WAS_CHOSEN_FOR))
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENTED", "BROADENED"})
    void presenting_a_case_again_in_its_session_changes_nothing(StageOfACase stage) {
        cases.given(stage.and())
                .when(presentCaseIn(AUTUMN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENTED", "BROADENED"})
    void a_case_is_presented_once(StageOfACase stage) {
        cases.given(stage.and())
                .when(presentCaseIn(WINTER))
                .expectException(broken(A_CASE_IS_PRESENTED_ONCE))
                .expectNoEvents();
    }

    @Test
    void a_presented_case_is_broadened() {
        cases.given(PRESENTED.and()).when(broadenCase(LIBRARY, SCHOOL)).expectEvents(caseBroadened(LIBRARY, SCHOOL));
    }

    @Test
    void an_organisation_recognises_itself_once() {
        cases.given(PRESENTED.and())
                .when(broadenCase(SCHOOL, LIBRARY, SCHOOL))
                .expectEvents(caseBroadened(SCHOOL, LIBRARY));
    }

    @Test
    void a_case_is_broadened_though_nobody_recognised_itself() {
        cases.given(PRESENTED.and()).when(broadenCaseThatNobodyRecognised()).expectEvents(caseBroadened());
    }

    @Test
    void broadening_again_replaces_what_was_noted() {
        cases.given(BROADENED.and()).when(broadenCase(SCHOOL)).expectEvents(caseBroadened(SCHOOL));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "CLEARED", "CHOSEN"})
    void a_case_is_presented_before_it_is_broadened(StageOfACase stage) {
        cases.given(stage.and())
                .when(broadenCase(SCHOOL))
                .expectException(broken(A_CASE_IS_PRESENTED_BEFORE_IT_IS_BROADENED))
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource
    void an_insight_is_harvested_from_any_open_case(StageOfACase stage) {
        cases.given(stage.and())
                .when(harvest(InsightKind.INSIGHT, null))
                .expectEvents(insightHarvested("INSIGHT", null));
    }

    @Test
    void a_tip_or_a_method_names_the_organisation_that_gave_it() {
        cases.given(PRESENTED.and(insightHarvested("METHOD", SCHOOL)))
                .when(harvest(InsightKind.TIP, SCHOOL))
                .expectEvents(insightHarvested("TIP", SCHOOL));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENTED", "BROADENED"})
    void what_became_of_a_presented_case_is_told_in_a_later_session(StageOfACase stage) {
        cases.given(stage.and()).when(reportBack(WINTER)).expectEvents(reportedBack(WINTER));
    }

    @Test
    void more_news_is_told_outside_a_session() {
        cases.given(PRESENTED.and(reportedBack(WINTER))).when(reportBack(null)).expectEvents(reportedBack(null));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "CLEARED", "CHOSEN"})
    void a_case_is_presented_before_it_is_reported_back(StageOfACase stage) {
        cases.given(stage.and())
                .when(reportBack(null))
                .expectException(broken(A_CASE_IS_PRESENTED_BEFORE_IT_IS_REPORTED_BACK))
                .expectNoEvents();
    }
}

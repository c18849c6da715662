package be.lerendnetwerk.domain.cases;

import static be.lerendnetwerk.domain.cases.CaseExamples.*;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CLOSED_OR_WITHDRAWN_CASE_CHANGES_ONLY_AFTER_REOPENING;
import static be.lerendnetwerk.domain.cases.CaseRule.ONLY_A_CLEARED_CASE_IS_CHOSEN;
import static be.lerendnetwerk.domain.cases.StageOfACase.BROADENED;
import static be.lerendnetwerk.domain.cases.StageOfACase.CHOSEN;
import static be.lerendnetwerk.domain.cases.StageOfACase.PRESENTED;
import static be.lerendnetwerk.domain.cases.StageOfACase.PROPOSED;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import be.lerendnetwerk.domain.cases.command.CaseCommand;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a case ends, and goes on. */
class EndingACaseTest {

    private final FixtureConfiguration<Case> cases = new AggregateTestFixture<>(Case.class);

    @ParameterizedTest
    @EnumSource
    void a_case_is_closed_at_any_stage(StageOfACase stage) {
        cases.given(stage.and()).when(closeCase("Geslaagd")).expectEvents(caseClosed("Geslaagd"));
    }

    @Test
    void a_case_is_closed_without_an_outcome() {
        cases.given(BROADENED.and()).when(closeCase(null)).expectEvents(caseClosed(null));
    }

    @ParameterizedTest
    @EnumSource
    void a_case_is_withdrawn_at_any_stage(StageOfACase stage) {
        cases.given(stage.and()).when(withdrawCase("Opgelost")).expectEvents(caseWithdrawn("Opgelost"));
    }

    @Test
    void a_case_is_withdrawn_without_a_reason() {
        cases.given(PROPOSED.and()).when(withdrawCase(null)).expectEvents(caseWithdrawn(null));
    }

    @ParameterizedTest
    @MethodSource("everythingButReopening")
    void a_closed_case_changes_only_after_reopening(CaseCommand command) {
        cases.given(BROADENED.and(caseClosed(null)))
                .when(command)
                .expectException(broken(A_CLOSED_OR_WITHDRAWN_CASE_CHANGES_ONLY_AFTER_REOPENING))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("everythingButReopening")
    void a_withdrawn_case_changes_only_after_reopening(CaseCommand command) {
        cases.given(BROADENED.and(caseWithdrawn(null)))
                .when(command)
                .expectException(broken(A_CLOSED_OR_WITHDRAWN_CASE_CHANGES_ONLY_AFTER_REOPENING))
                .expectNoEvents();
    }

    static Stream<CaseCommand> everythingButReopening() {
        return Stream.of(
                reviseCase(null),
                clearCase(),
                returnCase(),
                chooseCaseFor(AUTUMN),
                setCaseAside(),
                presentCaseIn(AUTUMN),
                broadenCase(),
                harvest(InsightKind.TIP, null),
                reportBack(null),
                closeCase(null),
                withdrawCase(null));
    }

    @Test
    void a_closed_case_is_reopened() {
        cases.given(PRESENTED.and(caseClosed(null))).when(reopenCase()).expectEvents(caseReopened());
    }

    @Test
    void a_withdrawn_case_is_reopened() {
        cases.given(PROPOSED.and(caseWithdrawn(null))).when(reopenCase()).expectEvents(caseReopened());
    }

    @ParameterizedTest
    @EnumSource
    void an_open_case_has_nothing_to_reopen(StageOfACase stage) {
        cases.given(stage.and(caseClosed(null), caseReopened()))
                .when(reopenCase())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_reopened_case_is_no_further_than_it_was() {
        cases.given(PROPOSED.and(caseClosed(null), caseReopened()))
                .when(chooseCaseFor(AUTUMN))
                .expectException(broken(ONLY_A_CLEARED_CASE_IS_CHOSEN))
                .expectNoEvents();
    }

    @Test
    void a_reopened_case_is_on_the_agenda_it_was_on() {
        cases.given(CHOSEN.and(caseWithdrawn(null), caseReopened()))
                .when(presentCaseIn(AUTUMN))
                .expectEvents(casePresentedIn(AUTUMN));
    }

    @Test
    void news_of_a_closed_case_is_told_after_reopening_it() {
        cases.given(PRESENTED.and(caseClosed(null), caseReopened()))
                .when(reportBack(WINTER))
                .expectEvents(reportedBack(WINTER));
    }
}

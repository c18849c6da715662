package be.lerendnetwerk.domain.series;

import static be.lerendnetwerk.domain.series.SeriesExamples.admitLatecomer;
import static be.lerendnetwerk.domain.series.SeriesExamples.closeGroup;
import static be.lerendnetwerk.domain.series.SeriesExamples.commitToSeries;
import static be.lerendnetwerk.domain.series.SeriesExamples.commitmentMade;
import static be.lerendnetwerk.domain.series.SeriesExamples.commitmentWithdrawn;
import static be.lerendnetwerk.domain.series.SeriesExamples.groupClosed;
import static be.lerendnetwerk.domain.series.SeriesExamples.groupReopened;
import static be.lerendnetwerk.domain.series.SeriesExamples.latecomerAdmitted;
import static be.lerendnetwerk.domain.series.SeriesExamples.reopenGroup;
import static be.lerendnetwerk.domain.series.SeriesExamples.seriesPlanned;
import static be.lerendnetwerk.domain.series.SeriesExamples.sessionNumbered;
import static be.lerendnetwerk.domain.series.SeriesExamples.withdrawCommitment;
import static be.lerendnetwerk.domain.series.SeriesRule.A_COMMITMENT_BEGINS_WITHIN_THE_PLAN;
import static be.lerendnetwerk.domain.series.SeriesRule.A_LATECOMER_JOINS_A_CLOSED_GROUP;
import static be.lerendnetwerk.domain.series.SeriesRule.NO_COMMITMENT_AFTER_THE_GROUP_CLOSED;
import static be.lerendnetwerk.domain.series.SeriesRule.ONE_COMMITMENT_PER_PERSON;
import static be.lerendnetwerk.domain.series.SeriesRule.ONLY_A_COMMITMENT_THAT_STANDS_IS_WITHDRAWN;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class FixedGroupTest {

    private final AggregateTestFixture<Series> series = new AggregateTestFixture<>(Series.class);

    @Test
    void a_person_commits_from_the_first_session_on_unless_said_otherwise() {
        series.given(seriesPlanned()).when(commitToSeries(null)).expectEvents(commitmentMade(1));
    }

    @Test
    void a_person_commits_from_a_later_session_on() {
        series.given(seriesPlanned()).when(commitToSeries(3)).expectEvents(commitmentMade(3));
    }

    @Test
    void a_commitment_that_begins_after_the_last_planned_session_warns() {
        series.given(seriesPlanned())
                .when(commitToSeries(7))
                .expectEvents(commitmentMade(7))
                .expectResultMessagePayload(List.of(A_COMMITMENT_BEGINS_WITHIN_THE_PLAN));
        series.given(seriesPlanned(), sessionNumbered(7, 7))
                .when(commitToSeries(7))
                .expectResultMessagePayload(List.of());
        series.given(seriesPlanned(), groupClosed())
                .when(admitLatecomer(9))
                .expectEvents(latecomerAdmitted(9))
                .expectResultMessagePayload(List.of(A_COMMITMENT_BEGINS_WITHIN_THE_PLAN));
    }

    @Test
    void a_person_makes_one_commitment() {
        series.given(seriesPlanned(), commitmentMade(1))
                .when(commitToSeries(1))
                .expectException(broken(ONE_COMMITMENT_PER_PERSON))
                .expectNoEvents();
    }

    @Test
    void a_commitment_is_withdrawn_after_a_last_session() {
        series.given(seriesPlanned(), commitmentMade(1))
                .when(withdrawCommitment(2))
                .expectEvents(commitmentWithdrawn(2));
    }

    @Test
    void a_latecomer_can_withdraw_too() {
        series.given(seriesPlanned(), groupClosed(), latecomerAdmitted(2))
                .when(withdrawCommitment(4))
                .expectEvents(commitmentWithdrawn(4));
    }

    @Test
    void a_commitment_that_was_never_made_is_not_withdrawn() {
        series.given(seriesPlanned())
                .when(withdrawCommitment(2))
                .expectException(broken(ONLY_A_COMMITMENT_THAT_STANDS_IS_WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void a_withdrawn_commitment_is_not_withdrawn_from_another_session_on() {
        series.given(seriesPlanned(), commitmentMade(1), commitmentWithdrawn(2))
                .when(withdrawCommitment(3))
                .expectException(broken(ONLY_A_COMMITMENT_THAT_STANDS_IS_WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void withdrawing_a_commitment_the_same_way_again_changes_nothing() {
        series.given(seriesPlanned(), commitmentMade(1), commitmentWithdrawn(2))
                .when(withdrawCommitment(2))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_withdrawn_commitment_is_made_again_while_the_group_is_open() {
        series.given(seriesPlanned(), commitmentMade(1), commitmentWithdrawn(2))
                .when(commitToSeries(4))
                .expectEvents(commitmentMade(4));
    }

    @Test
    void a_commitment_made_again_is_withdrawn_again() {
        series.given(seriesPlanned(), commitmentMade(1), commitmentWithdrawn(4), commitmentMade(4))
                .when(withdrawCommitment(4))
                .expectEvents(commitmentWithdrawn(4));
    }

    @Test
    void a_withdrawn_commitment_is_made_again_as_a_latecomer_once_the_group_closed() {
        series.given(seriesPlanned(), commitmentMade(1), groupClosed(), commitmentWithdrawn(2))
                .when(admitLatecomer(4))
                .expectEvents(latecomerAdmitted(4));
    }

    @Test
    void a_latecomer_who_came_back_withdraws_as_before() {
        series.given(seriesPlanned(), commitmentMade(1), groupClosed(), commitmentWithdrawn(4), latecomerAdmitted(4))
                .when(withdrawCommitment(4))
                .expectEvents(commitmentWithdrawn(4));
    }

    @Test
    void the_group_closes() {
        series.given(seriesPlanned()).when(closeGroup()).expectEvents(groupClosed());
    }

    @Test
    void closing_a_closed_group_changes_nothing() {
        series.given(seriesPlanned(), groupClosed())
                .when(closeGroup())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nobody_commits_after_the_group_closed() {
        series.given(seriesPlanned(), groupClosed())
                .when(commitToSeries(1))
                .expectException(broken(NO_COMMITMENT_AFTER_THE_GROUP_CLOSED))
                .expectNoEvents();
    }

    @Test
    void a_latecomer_joins_a_closed_group_for_a_reason() {
        series.given(seriesPlanned(), groupClosed()).when(admitLatecomer(2)).expectEvents(latecomerAdmitted(2));
    }

    @Test
    void whoever_committed_is_no_latecomer() {
        series.given(seriesPlanned(), commitmentMade(1), groupClosed())
                .when(admitLatecomer(2))
                .expectException(broken(ONE_COMMITMENT_PER_PERSON))
                .expectNoEvents();
    }

    @Test
    void nobody_is_a_latecomer_in_an_open_group() {
        series.given(seriesPlanned())
                .when(admitLatecomer(2))
                .expectException(broken(A_LATECOMER_JOINS_A_CLOSED_GROUP))
                .expectNoEvents();
    }

    @Test
    void a_closed_group_opens_again_for_a_reason() {
        series.given(seriesPlanned(), groupClosed()).when(reopenGroup()).expectEvents(groupReopened());
    }

    @Test
    void opening_an_open_group_changes_nothing() {
        series.given(seriesPlanned())
                .when(reopenGroup())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void people_commit_again_once_the_group_reopened() {
        series.given(seriesPlanned(), groupClosed(), groupReopened())
                .when(commitToSeries(2))
                .expectEvents(commitmentMade(2));
    }
}

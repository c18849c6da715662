package be.lerendnetwerk.domain.series;

import static be.lerendnetwerk.domain.series.SeriesExamples.abandonSeries;
import static be.lerendnetwerk.domain.series.SeriesExamples.admitLatecomer;
import static be.lerendnetwerk.domain.series.SeriesExamples.closeGroup;
import static be.lerendnetwerk.domain.series.SeriesExamples.commitToSeries;
import static be.lerendnetwerk.domain.series.SeriesExamples.concludeSeries;
import static be.lerendnetwerk.domain.series.SeriesExamples.followUpPlanned;
import static be.lerendnetwerk.domain.series.SeriesExamples.inviteOrganisation;
import static be.lerendnetwerk.domain.series.SeriesExamples.organisationInvited;
import static be.lerendnetwerk.domain.series.SeriesExamples.planFollowUp;
import static be.lerendnetwerk.domain.series.SeriesExamples.planSeries;
import static be.lerendnetwerk.domain.series.SeriesExamples.planSeriesWithMinimum;
import static be.lerendnetwerk.domain.series.SeriesExamples.reopenGroup;
import static be.lerendnetwerk.domain.series.SeriesExamples.reviseSeries;
import static be.lerendnetwerk.domain.series.SeriesExamples.scheduleSession;
import static be.lerendnetwerk.domain.series.SeriesExamples.seriesAbandoned;
import static be.lerendnetwerk.domain.series.SeriesExamples.seriesConcluded;
import static be.lerendnetwerk.domain.series.SeriesExamples.seriesPlanned;
import static be.lerendnetwerk.domain.series.SeriesExamples.seriesPlannedFor;
import static be.lerendnetwerk.domain.series.SeriesExamples.seriesRevised;
import static be.lerendnetwerk.domain.series.SeriesExamples.sessionNumbered;
import static be.lerendnetwerk.domain.series.SeriesExamples.withdrawCommitment;
import static be.lerendnetwerk.domain.series.SeriesRule.NOTHING_AFTER_THE_SERIES_ENDED;
import static be.lerendnetwerk.domain.series.SeriesRule.NO_MINIMUM_ABOVE_THE_PLAN;
import static be.lerendnetwerk.domain.series.SeriesRule.NO_MORE_SESSIONS_THAN_PLANNED;
import static be.lerendnetwerk.domain.shared.Rules.broken;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.series.command.SeriesCommand;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeriesTest {

    private final AggregateTestFixture<Series> series = new AggregateTestFixture<>(Series.class);

    @Test
    void a_series_plans_six_sessions_of_three_hours_unless_said_otherwise() {
        series.givenNoPriorActivity().when(planSeries()).expectEvents(seriesPlanned());
    }

    @Test
    void a_follow_up_series_says_which_one_it_follows() {
        series.givenNoPriorActivity().when(planFollowUp()).expectEvents(followUpPlanned());
    }

    @Test
    void what_a_series_plans_is_revised() {
        series.given(seriesPlanned())
                .when(reviseSeries("Acht sessies", 8, 150, 5))
                .expectEvents(seriesRevised("Acht sessies", 8, 150, 5))
                .expectResultMessagePayload(List.of());
    }

    @Test
    void what_a_revision_leaves_out_stays_as_it_was_but_for_the_minimum() {
        series.given(seriesPlanned(), seriesRevised("Acht sessies", 8, 150, 5))
                .when(reviseSeries("Samen", null, null, null))
                .expectEvents(seriesRevised("Samen", 8, 150, null));
    }

    @Test
    void a_revision_to_what_is_planned_already_changes_nothing() {
        series.given(seriesPlanned())
                .when(reviseSeries("Zes sessies", 6, null, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
    }

    @Test
    void a_minimum_above_the_number_of_sessions_warns() {
        series.givenNoPriorActivity()
                .when(planSeriesWithMinimum(7))
                .expectResultMessagePayload(List.of(NO_MINIMUM_ABOVE_THE_PLAN));
        series.givenNoPriorActivity().when(planSeriesWithMinimum(6)).expectResultMessagePayload(List.of());
        series.given(seriesPlanned())
                .when(reviseSeries("Zes sessies", 4, 180, 5))
                .expectEvents(seriesRevised("Zes sessies", 4, 180, 5))
                .expectResultMessagePayload(List.of(NO_MINIMUM_ABOVE_THE_PLAN));
    }

    @Test
    void planning_fewer_sessions_than_there_are_warns() {
        series.given(seriesPlannedFor(3), sessionNumbered(1, 1), sessionNumbered(2, 2))
                .when(reviseSeries("Zes sessies", 1, null, null))
                .expectEvents(seriesRevised("Zes sessies", 1, 180, null))
                .expectResultMessagePayload(List.of(NO_MORE_SESSIONS_THAN_PLANNED));
    }

    @Test
    void an_organisation_is_invited() {
        series.given(seriesPlanned()).when(inviteOrganisation()).expectEvents(organisationInvited());
    }

    @Test
    void inviting_an_organisation_again_changes_nothing() {
        series.given(seriesPlanned(), organisationInvited())
                .when(inviteOrganisation())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_series_is_concluded() {
        series.given(seriesPlanned()).when(concludeSeries()).expectEvents(seriesConcluded());
    }

    @Test
    void concluding_a_series_again_changes_nothing() {
        series.given(seriesPlanned(), seriesConcluded())
                .when(concludeSeries())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_series_is_abandoned_for_a_reason() {
        series.given(seriesPlanned()).when(abandonSeries()).expectEvents(seriesAbandoned());
    }

    @Test
    void abandoning_a_series_again_changes_nothing() {
        series.given(seriesPlanned(), seriesAbandoned())
                .when(abandonSeries())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("whatASeriesTakes")
    void a_concluded_series_takes_nothing(SeriesCommand command) {
        series.given(seriesPlanned(), seriesConcluded())
                .when(command)
                .expectException(broken(NOTHING_AFTER_THE_SERIES_ENDED))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("whatASeriesTakes")
    void an_abandoned_series_takes_nothing(SeriesCommand command) {
        var other = command.equals(abandonSeries()) ? concludeSeries() : command;
        series.given(seriesPlanned(), seriesAbandoned())
                .when(other)
                .expectException(broken(NOTHING_AFTER_THE_SERIES_ENDED))
                .expectNoEvents();
    }

    @Test
    void no_command_is_left_out_of_what_an_ended_series_refuses() {
        assertThat(Stream.concat(whatASeriesTakes(), Stream.of(planSeries(), concludeSeries()))
                        .map(Object::getClass))
                .containsExactlyInAnyOrder(SeriesCommand.class.getPermittedSubclasses());
    }

    static Stream<SeriesCommand> whatASeriesTakes() {
        return Stream.of(
                reviseSeries("Anders", null, null, null),
                inviteOrganisation(),
                commitToSeries(1),
                withdrawCommitment(2),
                closeGroup(),
                reopenGroup(),
                admitLatecomer(2),
                scheduleSession(1, null),
                abandonSeries());
    }
}

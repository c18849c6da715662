package be.lerendnetwerk.domain.series;

import static be.lerendnetwerk.domain.series.SeriesExamples.scheduleSession;
import static be.lerendnetwerk.domain.series.SeriesExamples.scheduleShortSession;
import static be.lerendnetwerk.domain.series.SeriesExamples.seriesPlanned;
import static be.lerendnetwerk.domain.series.SeriesExamples.seriesPlannedFor;
import static be.lerendnetwerk.domain.series.SeriesExamples.seriesRevised;
import static be.lerendnetwerk.domain.series.SeriesExamples.sessionNumbered;
import static be.lerendnetwerk.domain.series.SeriesExamples.sessionScheduled;
import static be.lerendnetwerk.domain.series.SeriesRule.A_NUMBER_IS_GIVEN_ONCE;
import static be.lerendnetwerk.domain.series.SeriesRule.A_SESSION_IS_SCHEDULED_ONCE;
import static be.lerendnetwerk.domain.series.SeriesRule.NO_MORE_SESSIONS_THAN_PLANNED;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SchedulingTest {

    private final AggregateTestFixture<Series> series = new AggregateTestFixture<>(Series.class);

    @Test
    void the_series_notes_the_number_and_the_session_begins_its_life_with_it() {
        series.given(seriesPlanned())
                .when(scheduleShortSession(1, 3, "13:30", 120))
                .expectEvents(sessionNumbered(1, 3), sessionScheduled(1, 3, "13:30", 120))
                .expectResultMessagePayload(List.of());
    }

    @Test
    void the_first_session_is_number_one_and_takes_as_long_as_the_series_plans() {
        series.given(seriesPlanned())
                .when(scheduleSession(1, null))
                .expectEvents(sessionNumbered(1, 1), sessionScheduled(1, 1, null, 180));
    }

    @Test
    void a_session_takes_as_long_as_the_series_plans_by_now() {
        series.given(seriesPlanned(), seriesRevised("Zes sessies", 6, 90, null))
                .when(scheduleSession(1, null))
                .expectEvents(sessionNumbered(1, 1), sessionScheduled(1, 1, null, 90));
    }

    @Test
    void a_session_without_a_number_gets_the_one_after_the_highest() {
        series.given(seriesPlanned(), sessionNumbered(1, 1), sessionNumbered(4, 4))
                .when(scheduleSession(5, null))
                .expectEvents(sessionNumbered(5, 5), sessionScheduled(5, 5, null, 180));
    }

    @Test
    void a_number_that_was_skipped_is_given_when_asked_for() {
        series.given(seriesPlanned(), sessionNumbered(1, 1), sessionNumbered(4, 4))
                .when(scheduleSession(2, 2))
                .expectEvents(sessionNumbered(2, 2), sessionScheduled(2, 2, null, 180));
    }

    @Test
    void a_number_is_given_once() {
        series.given(seriesPlanned(), sessionNumbered(1, 1))
                .when(scheduleSession(2, 1))
                .expectException(broken(A_NUMBER_IS_GIVEN_ONCE))
                .expectNoEvents();
    }

    @Test
    void a_session_is_scheduled_once() {
        series.given(seriesPlanned(), sessionNumbered(1, 1))
                .when(scheduleSession(1, 2))
                .expectException(broken(A_SESSION_IS_SCHEDULED_ONCE))
                .expectNoEvents();
    }

    @Test
    void as_many_sessions_as_planned_is_nothing_unusual() {
        series.given(seriesPlannedFor(2), sessionNumbered(1, 1))
                .when(scheduleSession(2, null))
                .expectResultMessagePayload(List.of());
    }

    @Test
    void more_sessions_than_planned_warns_and_is_done() {
        series.given(seriesPlannedFor(1), sessionNumbered(1, 1))
                .when(scheduleSession(2, null))
                .expectEvents(sessionNumbered(2, 2), sessionScheduled(2, 2, null, 180))
                .expectResultMessagePayload(List.of(NO_MORE_SESSIONS_THAN_PLANNED));
    }
}

package be.lerendnetwerk.projection.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void counts_on_the_sessions_that_are_still_to_come() {
        Goal goal = Goal.of(6, 4, false, 4);
        assertThat(goal.sessionsLeft()).isEqualTo(2);
        assertThat(goal.reachableWith(2)).isTrue();
        assertThat(goal.reachableWith(1)).isFalse();
    }

    @Test
    void no_sessions_are_left_in_a_series_that_ended_or_had_more_than_planned() {
        assertThat(Goal.of(6, 4, true, null).sessionsLeft()).isZero();
        assertThat(Goal.of(6, 8, false, null).sessionsLeft()).isZero();
    }

    @Test
    void is_reachable_where_no_minimum_was_agreed() {
        assertThat(Goal.of(6, 6, true, null).reachableWith(0)).isTrue();
    }
}

package be.lerendnetwerk.projection.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void someone_of_whom_nothing_is_known_was_absent() {
        assertThat(Mark.ofCounting(null, false, false)).isEqualTo(Mark.ABSENT);
    }

    @Test
    void an_apology_excuses_only_where_nothing_else_was_recorded() {
        assertThat(Mark.ofCounting(null, false, true)).isEqualTo(Mark.EXCUSED);
        assertThat(Mark.ofCounting("ABSENT", false, true)).isEqualTo(Mark.ABSENT);
        assertThat(Mark.ofCounting("PRESENT", false, true)).isEqualTo(Mark.PRESENT);
    }

    @Test
    void a_substitute_who_came_represents_whoever_was_not_there() {
        assertThat(Mark.ofCounting("ABSENT", true, false)).isEqualTo(Mark.REPRESENTED);
        assertThat(Mark.ofCounting("EXCUSED", true, false)).isEqualTo(Mark.REPRESENTED);
        assertThat(Mark.ofCounting(null, true, true)).isEqualTo(Mark.REPRESENTED);
    }

    @Test
    void someone_who_came_was_present_even_if_somebody_came_in_the_same_stead() {
        assertThat(Mark.ofCounting("PRESENT", true, false)).isEqualTo(Mark.PRESENT);
    }

    @Test
    void is_said_in_small_letters_and_read_back() {
        assertThat(Mark.of(Mark.REPRESENTED.toString())).isEqualTo(Mark.REPRESENTED);
        assertThat(Mark.VISITOR).hasToString("visitor");
    }
}

package be.lerendnetwerk.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.problem.Problem.Kind;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class ProblemsTest {

    private final Problems problems = new Problems(new StaticListableBeanFactory().getBeanProvider(Changes.class));

    @Test
    void a_database_that_is_not_there_is_no_unexpected_error() {
        assertThat(problems.of(new CannotGetJdbcConnectionException("none", new SQLException("refused", "08001")))
                        .kind())
                .isEqualTo(Kind.OUT_OF_REACH);
        assertThat(problems.of(new IllegalStateException(new SQLException("no such table", "42P01")))
                        .kind())
                .isEqualTo(Kind.UNEXPECTED);
    }

    @Test
    void a_character_of_no_text_is_bad_input() {
        assertThat(problems.of(new IllegalStateException(new SQLException("0x00", "22021")))
                        .kind())
                .isEqualTo(Kind.BAD_INPUT);
    }
}

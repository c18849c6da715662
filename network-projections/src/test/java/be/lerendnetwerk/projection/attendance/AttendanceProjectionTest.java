package be.lerendnetwerk.projection.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.SeriesPlanned;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import be.lerendnetwerk.projection.Projected;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceProjectionTest {

    @Test
    void a_closed_session_makes_a_row_per_committed_person_and_a_streak_in_the_series_and_over_the_network() {
        try (Projected log = new Projected()) {
            log.on("2022-09-15")
                    .tell(
                            new SeriesPlanned("s", "S", 6, 180, 4, null, "reeks1"),
                            new CommitmentMade("s", "p1", 1),
                            new SessionScheduled("s1", "s", 1, "2022-09-15", "13:30", 180),
                            new AttendanceRecorded("s1", "p1", "o1", "PRESENT", null),
                            new SessionClosed("s1", List.of()));
            assertThat(log.ask(FindAttendance::new, AttendanceRow.class)).hasSize(1);
            assertThat(log.ask(FindAttendanceStreaks::new, AttendanceStreak.class))
                    .hasSize(2);
        }
    }
}

package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttendanceReadModels {

    @Bean
    ReadModel<AttendanceRow> attendance() {
        return new ReadModel<>(
                "attendance", AttendanceRow.class, FindAttendance::new, Set.of("attendance", "participants"), Set.of());
    }

    @Bean
    ReadModel<AttendanceStreak> attendanceStreaks() {
        return new ReadModel<>(
                "attendance-streaks",
                AttendanceStreak.class,
                FindAttendanceStreaks::new,
                Set.of("attendance", "participants"),
                Set.of("excusedPolicy", "representedPolicy"));
    }
}

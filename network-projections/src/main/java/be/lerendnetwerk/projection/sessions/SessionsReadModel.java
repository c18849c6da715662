package be.lerendnetwerk.projection.sessions;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionsReadModel {

    static final Set<String> PROJECTIONS = Set.of("sessions", "series", "organisations", "attendance");

    @Bean
    ReadModel<SessionRow> sessions() {
        return new ReadModel<>("sessions", SessionRow.class, FindSessions::new, PROJECTIONS, Set.of());
    }
}

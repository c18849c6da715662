package be.lerendnetwerk.projection.presences;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VisitReadModels {

    private static final Set<String> PROJECTIONS = Set.of("attendance");

    @Bean
    ReadModel<Visit> visits() {
        return new ReadModel<>("visits", Visit.class, FindVisits::new, PROJECTIONS, Set.of());
    }

    @Bean
    ReadModel<VisitCount> visitMatrix() {
        return new ReadModel<>("visit-matrix", VisitCount.class, FindVisitMatrix::new, PROJECTIONS, Set.of());
    }
}

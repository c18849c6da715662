package be.lerendnetwerk.projection.insights;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightsReadModel {

    @Bean
    ReadModel<InsightRow> insights() {
        return new ReadModel<>("insights", InsightRow.class, FindInsights::new, Set.of("insights"), Set.of());
    }
}

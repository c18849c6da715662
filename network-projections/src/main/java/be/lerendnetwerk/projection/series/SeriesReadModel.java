package be.lerendnetwerk.projection.series;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SeriesReadModel {

    @Bean
    ReadModel<SeriesRow> series() {
        return new ReadModel<>("series", SeriesRow.class, FindSeries::new, Set.of("series", "sessions"), Set.of());
    }
}

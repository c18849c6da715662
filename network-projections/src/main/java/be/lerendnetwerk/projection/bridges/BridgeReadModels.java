package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BridgeReadModels {

    @Bean
    ReadModel<Bridge> bridges() {
        return new ReadModel<>("bridges", Bridge.class, FindBridges::new, Set.of("attendance", "bridges"), Set.of());
    }

    @Bean
    ReadModel<Island> islands() {
        return new ReadModel<>(
                "islands",
                Island.class,
                FindIslands::new,
                Set.of("attendance", "bridges", "organisations"),
                Set.of("threshold"));
    }
}

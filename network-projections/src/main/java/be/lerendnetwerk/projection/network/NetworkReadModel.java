package be.lerendnetwerk.projection.network;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NetworkReadModel {

    @Bean
    ReadModel<NetworkRow> network() {
        return new ReadModel<>("network", NetworkRow.class, FindNetwork::new, Set.of("network"), Set.of());
    }
}

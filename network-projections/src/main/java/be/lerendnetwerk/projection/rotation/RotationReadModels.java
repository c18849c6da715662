package be.lerendnetwerk.projection.rotation;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RotationReadModels {

    private static final Set<String> PROJECTIONS = Set.of("attendance", "organisations", "network");

    @Bean
    ReadModel<VenueTurn> venueRotation() {
        return new ReadModel<>("venue-rotation", VenueTurn.class, FindVenueRotation::new, PROJECTIONS, Set.of());
    }

    @Bean
    ReadModel<CoLeadTurn> coLeadRotation() {
        return new ReadModel<>("co-lead-rotation", CoLeadTurn.class, FindCoLeadRotation::new, PROJECTIONS, Set.of());
    }
}

package be.lerendnetwerk.projection.organisations;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationsReadModel {

    @Bean
    ReadModel<OrganisationRow> organisations() {
        return new ReadModel<>(
                "organisations",
                OrganisationRow.class,
                FindOrganisations::new,
                Set.of("organisations", "network"),
                Set.of());
    }

    @Bean
    ReadModel<VenueRow> venues() {
        return new ReadModel<>("venues", VenueRow.class, FindVenues::new, Set.of("organisations"), Set.of());
    }
}

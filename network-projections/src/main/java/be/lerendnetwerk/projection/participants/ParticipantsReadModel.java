package be.lerendnetwerk.projection.participants;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParticipantsReadModel {

    @Bean
    ReadModel<ParticipantRow> participants() {
        return new ReadModel<>(
                "participants",
                ParticipantRow.class,
                FindParticipants::new,
                Set.of("participants", "organisations"),
                Set.of());
    }
}

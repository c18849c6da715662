package be.lerendnetwerk.projection.commitments;

import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommitmentsReadModel {

    @Bean
    ReadModel<CommitmentRow> commitments() {
        return new ReadModel<>(
                "commitments",
                CommitmentRow.class,
                FindCommitments::new,
                Set.of("commitments", "participants"),
                Set.of());
    }
}

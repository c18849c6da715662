package be.lerendnetwerk.served;

import be.lerendnetwerk.app.problem.Change;
import be.lerendnetwerk.app.problem.Changes;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The app without a log: what stands in front of it, and pretended read models and desk behind that. */
@SpringBootConfiguration
@ComponentScan(
        basePackages = {
            "be.lerendnetwerk.app.api",
            "be.lerendnetwerk.app.access",
            "be.lerendnetwerk.app.door",
            "be.lerendnetwerk.app.problem"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|ChangesInTheLog).*"))
public class Served {

    @Bean
    PretendedReading reading() {
        return new PretendedReading();
    }

    @Bean
    PretendedDesk desk() {
        return new PretendedDesk();
    }

    @Bean
    Changes changes() {
        return (aggregateId, version) -> List.of(new Change(version + 1, "CaseRevised"));
    }

    @Bean
    ReadModel<OrganisationRow> organisations() {
        return new ReadModel<>(
                "organisations",
                OrganisationRow.class,
                Organisations::new,
                Set.of("organisations"),
                Set.of("threshold"));
    }

    @Bean
    ReadModel<ParticipantRow> participants() {
        return new ReadModel<>(
                "participants", ParticipantRow.class, Participants::new, Set.of("participants"), Set.of());
    }

    record Organisations(Ask ask) implements Question<OrganisationRow> {}

    record Participants(Ask ask) implements Question<ParticipantRow> {}
}

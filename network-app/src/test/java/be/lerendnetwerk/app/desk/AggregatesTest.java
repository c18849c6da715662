package be.lerendnetwerk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;

/** The names under which the log knows what decides; they are part of every leaf hash and never change. */
class AggregatesTest {

    @Test
    void each_type_has_its_name_for_ever() {
        assertThat(Aggregates.TYPES)
                .extracting(type -> type.getAnnotation(AggregateRoot.class).type())
                .containsExactly("Network", "Organisation", "Participant", "Series", "Session", "Case");
    }
}

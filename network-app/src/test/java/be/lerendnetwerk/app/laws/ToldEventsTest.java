package be.lerendnetwerk.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.following.Projections;
import be.lerendnetwerk.domain.cases.event.CaseEvent;
import be.lerendnetwerk.domain.network.event.NetworkEvent;
import be.lerendnetwerk.domain.organisation.event.OrganisationEvent;
import be.lerendnetwerk.domain.participant.event.ParticipantEvent;
import be.lerendnetwerk.domain.series.event.SeriesEvent;
import be.lerendnetwerk.domain.session.event.SessionEvent;
import be.lerendnetwerk.projection.history.Histories;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Every event is told by a projector, or it stands here with the reason why none tells it. */
class ToldEventsTest {

    private static final Map<String, String> UNTOLD =
            Map.of("SessionNumbered", "SessionScheduled, of the same moment, says the same");

    @Test
    void every_event_is_told_or_stands_on_the_list_and_no_told_one_does() {
        Set<String> untold = all().filter(event -> !told(event))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(untold).isEqualTo(new TreeSet<>(UNTOLD.keySet()));
    }

    private static Stream<Class<?>> all() {
        return Stream.of(
                        NetworkEvent.class,
                        OrganisationEvent.class,
                        ParticipantEvent.class,
                        SeriesEvent.class,
                        SessionEvent.class,
                        CaseEvent.class)
                .flatMap(context -> Stream.of(context.getPermittedSubclasses()));
    }

    private static boolean told(Class<?> event) {
        try (AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext()) {
            beans.registerBean(Histories.class, () -> Histories.live(new JdbcDataSource()));
            beans.scan("be.lerendnetwerk.projection");
            beans.refresh();
            return Projections.projectors(beans).stream()
                    .map(AnnotationEventHandlerAdapter::new)
                    .anyMatch(projector -> projector.canHandleType(event));
        }
    }
}

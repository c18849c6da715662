package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.cases.Case;
import be.lerendnetwerk.domain.network.Network;
import be.lerendnetwerk.domain.organisation.Organisation;
import be.lerendnetwerk.domain.participant.Participant;
import be.lerendnetwerk.domain.series.Series;
import be.lerendnetwerk.domain.session.Session;
import java.util.List;

/** What decides; the log knows each by the name in its {@code @AggregateRoot}. */
final class Aggregates {

    static final List<Class<?>> TYPES =
            List.of(Network.class, Organisation.class, Participant.class, Series.class, Session.class, Case.class);

    private Aggregates() {}
}

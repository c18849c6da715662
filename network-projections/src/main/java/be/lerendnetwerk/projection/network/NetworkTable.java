package be.lerendnetwerk.projection.network;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The table of the network, which has one row, and that of its standing leads. */
@Component
final class NetworkTable {

    private static final Shape NETWORKS =
            Shape.of("networks").keyedBy("network_id").holding("name", "purpose", "time_zone");

    private static final Shape LEADS = Shape.of("standing_leads").keyedBy("organisation_id");

    private final Histories histories;
    private final History networks;
    private final History leads;

    NetworkTable(Histories histories) {
        this.histories = histories;
        this.networks = histories.table(NETWORKS);
        this.leads = histories.table(LEADS);
    }

    History networks() {
        return networks;
    }

    History leads() {
        return leads;
    }

    @QueryHandler
    List<NetworkRow> answer(FindNetwork question) {
        List<String> standingLeads = standingLeads(question.ask());
        return histories
                .asOf(question.ask(), """
                        select network_id, name, purpose, time_zone from networks
                        where valid_from <= :position and valid_to > :position
                        """)
                .list((row, number) -> new NetworkRow(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), standingLeads));
    }

    private List<String> standingLeads(Ask ask) {
        return histories.asOf(ask, """
                        select organisation_id from standing_leads
                        where valid_from <= :position and valid_to > :position
                        """).orderedBy("organisation_id").list((row, number) -> row.getString(1));
    }
}

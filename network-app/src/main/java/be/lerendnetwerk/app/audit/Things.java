package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.TellingEvent.Thing;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.organisations.VenueRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that has an id, as of one look. */
final class Things {

    private final Map<String, Thing> byId = new HashMap<>();

    Things(Look look) {
        Names names = new Names(look);
        add(NetworkId.THE_NETWORK.toString(), look.language().choose("het netwerk", "the network"), "/organisations");
        look.all(OrganisationRow.class)
                .forEach(o -> add(o.organisationId(), o.name(), "/organisations/" + o.organisationId()));
        look.all(VenueRow.class).forEach(v -> add(v.venueId(), v.name(), "/organisations/" + v.organisationId()));
        look.all(ParticipantRow.class)
                .forEach(p -> add(p.participantId(), look.text(p.name()), "/participants/" + p.participantId()));
        look.all(SeriesRow.class).forEach(s -> add(s.seriesId(), s.title(), "/series/" + s.seriesId()));
        look.all(SessionRow.class)
                .forEach(s -> add(s.sessionId(), names.session(s.sessionId()), "/sessions/" + s.sessionId()));
        look.all(CaseRow.class).forEach(c -> add(c.caseId(), look.text(c.title()), "/cases/" + c.caseId()));
    }

    Optional<Thing> find(@Nullable String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    private void add(String id, String name, String path) {
        byId.put(id, new Thing(id, name, path));
    }
}

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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that has an id, as of one look. */
final class Things {

    private final Map<String, Thing> byId = new LinkedHashMap<>();
    private final Locale locale;

    Things(Look look) {
        Names names = new Names(look);
        locale = look.language().locale();
        add(
                NetworkId.THE_NETWORK.toString(),
                "network",
                look.language().choose("het netwerk", "the network"),
                "/organisations");
        look.all(OrganisationRow.class)
                .forEach(
                        o -> add(o.organisationId(), "organisation", o.name(), "/organisations/" + o.organisationId()));
        look.all(VenueRow.class)
                .forEach(v -> add(v.venueId(), "venue", v.name(), "/organisations/" + v.organisationId()));
        look.all(SeriesRow.class).forEach(s -> add(s.seriesId(), "series", s.title(), "/series/" + s.seriesId()));
        look.all(SessionRow.class)
                .forEach(s -> add(
                        s.sessionId(), "session", names.sessionInSeries(s.sessionId()), "/sessions/" + s.sessionId()));
        look.all(CaseRow.class).forEach(c -> add(c.caseId(), "case", look.text(c.title()), "/cases/" + c.caseId()));
        look.all(ParticipantRow.class)
                .forEach(p -> add(
                        p.participantId(), "participant", look.text(p.name()), "/participants/" + p.participantId()));
    }

    Optional<Thing> find(@Nullable String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    /** Everything. */
    Collection<Thing> all() {
        return byId.values();
    }

    /** The thing whose own page has this address. */
    Optional<Thing> at(String path) {
        return byId.values().stream()
                .filter(thing -> path.equals(thing.path()) && path.endsWith(thing.id()))
                .findFirst();
    }

    /** What somebody may mean by a text: the thing with that id, else those called so, else those whose names hold it. */
    List<Thing> meant(String text) {
        String words = text.strip().toLowerCase(locale);
        Thing named = byId.get(words);
        if (named != null) {
            return List.of(named);
        }
        List<Thing> called = those(name -> name.equals(words));
        return called.isEmpty() ? those(name -> name.contains(words)) : called;
    }

    private List<Thing> those(Predicate<String> names) {
        return byId.values().stream()
                .filter(thing -> names.test(thing.name().toLowerCase(locale)))
                .toList();
    }

    private void add(String id, String kind, String name, String path) {
        byId.put(id, new Thing(id, kind, name, path));
    }
}

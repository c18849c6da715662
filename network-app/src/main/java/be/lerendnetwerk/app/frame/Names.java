package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the things of the network are called, as of one look. */
public final class Names {

    private static final String UNKNOWN = "…";

    private final Look look;
    private @Nullable Map<String, String> organisations;
    private @Nullable Map<String, String> people;
    private @Nullable Map<String, String> series;
    private @Nullable Map<String, SessionRow> sessions;

    /** The names that a look knows; each kind is asked once. */
    public Names(Look look) {
        this.look = look;
    }

    /** What an organisation is called; empty for none. */
    public String organisation(@Nullable String id) {
        if (organisations == null) {
            organisations = new HashMap<>();
            for (OrganisationRow row : look.all(OrganisationRow.class)) {
                organisations.put(row.organisationId(), row.name());
            }
        }
        return id == null ? "" : organisations.getOrDefault(id, UNKNOWN);
    }

    /** What a person is called, or words that say the person was erased; empty for none. */
    public String person(@Nullable String id) {
        if (people == null) {
            people = new HashMap<>();
            for (ParticipantRow row : look.all(ParticipantRow.class)) {
                people.put(row.participantId(), look.text(row.name()));
            }
        }
        return id == null ? "" : people.getOrDefault(id, UNKNOWN);
    }

    /** The title of a series; empty for none. */
    public String series(@Nullable String id) {
        if (series == null) {
            series = new HashMap<>();
            for (SeriesRow row : look.all(SeriesRow.class)) {
                series.put(row.seriesId(), row.title());
            }
        }
        return id == null ? "" : series.getOrDefault(id, UNKNOWN);
    }

    /** A session by its number and day; empty for none. */
    public String session(@Nullable String id) {
        if (sessions == null) {
            sessions = new HashMap<>();
            for (SessionRow row : look.all(SessionRow.class)) {
                sessions.put(row.sessionId(), row);
            }
        }
        SessionRow row = id == null ? null : sessions.get(id);
        if (row == null) {
            return id == null ? "" : UNKNOWN;
        }
        return look.language().choose("sessie ", "session ") + row.number() + ", " + look.day(row.date());
    }
}

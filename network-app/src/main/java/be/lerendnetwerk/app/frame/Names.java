package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the things of the network are called, as of one look. A few are asked for one by one; where there turn out to be
 * many, all of that kind at once.
 */
public final class Names {

    private static final String UNKNOWN = "…";
    private static final int FEW = 8;

    private final Look look;
    private final Kind<OrganisationRow> organisations;
    private final Kind<ParticipantRow> people;
    private final Kind<SeriesRow> series;
    private final Kind<SessionRow> sessions;
    private final Kind<SessionRow> sessionsInSeries;

    /** The names that a look knows; each is asked once. */
    public Names(Look look) {
        this.look = look;
        this.organisations = new Kind<>(
                OrganisationRow.class, "organisationId", OrganisationRow::organisationId, OrganisationRow::name);
        this.people = new Kind<>(
                ParticipantRow.class,
                "participantId",
                ParticipantRow::participantId,
                person -> look.text(person.name()));
        this.series = new Kind<>(SeriesRow.class, "seriesId", SeriesRow::seriesId, SeriesRow::title);
        this.sessions = new Kind<>(
                SessionRow.class,
                "sessionId",
                SessionRow::sessionId,
                session -> session(session.number(), session.date()));
        this.sessionsInSeries = new Kind<>(
                SessionRow.class,
                "sessionId",
                SessionRow::sessionId,
                session -> series(session.seriesId()) + ", " + session(session.number(), session.date()));
    }

    /** What an organisation is called; empty for none. */
    public String organisation(@Nullable String id) {
        return organisations.name(id);
    }

    /** What a person is called, or words that say the person was erased; empty for none. */
    public String person(@Nullable String id) {
        return people.name(id);
    }

    /** The title of a series; empty for none. */
    public String series(@Nullable String id) {
        return series.name(id);
    }

    /** A session by its number and day; empty for none. */
    public String session(@Nullable String id) {
        return sessions.name(id);
    }

    /** A session by its series, number and day, where sessions of several series meet; empty for none. */
    public String sessionInSeries(@Nullable String id) {
        return sessionsInSeries.name(id);
    }

    /** A session by what is known of it already. */
    public String session(int number, LocalDate date) {
        return look.language().choose("sessie ", "session ") + number + ", " + look.day(date);
    }

    /** Takes note of a session that was asked for already. */
    public void note(String session, int number, LocalDate date) {
        sessions.known.put(session, session(number, date));
    }

    /** Takes note of sessions that were asked for already. */
    public void note(List<SessionRow> rows) {
        rows.forEach(sessions::note);
    }

    /** One kind of things. */
    private final class Kind<R extends Record> {

        private final Class<R> row;
        private final String column;
        private final Function<R, String> id;
        private final Function<R, String> name;
        private final Map<String, String> known = new HashMap<>();
        private int asked;

        Kind(Class<R> row, String column, Function<R, String> id, Function<R, String> name) {
            this.row = row;
            this.column = column;
            this.id = id;
            this.name = name;
        }

        String name(@Nullable String wanted) {
            if (wanted == null) {
                return "";
            }
            if (!known.containsKey(wanted) && asked <= FEW) {
                ask(wanted);
            }
            return known.getOrDefault(wanted, UNKNOWN);
        }

        private void ask(String wanted) {
            asked++;
            (asked > FEW ? look.all(row) : look.where(row, column, wanted)).forEach(this::note);
            known.putIfAbsent(wanted, UNKNOWN);
        }

        private void note(R told) {
            known.put(id.apply(told), name.apply(told));
        }
    }
}

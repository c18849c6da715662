package be.lerendnetwerk.projection;

import be.lerendnetwerk.domain.organisation.event.OrganisationAdmitted;
import be.lerendnetwerk.domain.organisation.event.VenueOffered;
import be.lerendnetwerk.domain.participant.event.ParticipantMoved;
import be.lerendnetwerk.domain.participant.event.ParticipantRegistered;
import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.SeriesPlanned;
import be.lerendnetwerk.domain.session.event.AttendanceCorrected;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells what happens in a network, with short names for ids: session 3 of series {@code a} is {@code a3}. */
public final class NetworkStory {

    private final Projected log;
    private final Map<String, String> organisations = new HashMap<>();

    /** A story that nothing was told of yet, remembered in H2. */
    public NetworkStory() {
        this(Tables.H2);
    }

    /** A story that nothing was told of yet. */
    public NetworkStory(Tables where) {
        log = new Projected(where);
    }

    /** What is told from here on happens on this day. */
    public NetworkStory on(String isoDate) {
        log.on(isoDate);
        return this;
    }

    /** What is told from here on is done by this account. */
    public NetworkStory by(String account) {
        log.by(account);
        return this;
    }

    /** What is told from here on reaches every projector twice. */
    public NetworkStory deliveringTwice() {
        log.deliveringTwice();
        return this;
    }

    /** Organisations that each offer a place: that of {@code museum} is {@code museum-hall}. */
    public NetworkStory organisations(String... ids) {
        for (String id : ids) {
            tell(new OrganisationAdmitted(id, id, null, null), new VenueOffered(id, id + "-hall", "Hall", null, null));
        }
        return this;
    }

    /** Somebody of an organisation. */
    public NetworkStory person(String id, String organisation) {
        organisations.put(id, organisation);
        return tell(new ParticipantRegistered(id, organisation, words(id, "name of " + id), null, null));
    }

    /** Somebody goes to work for another organisation. */
    public NetworkStory move(String id, String to) {
        return tell(new ParticipantMoved(id, String.valueOf(organisations.put(id, to)), to));
    }

    /** A series of sessions, of which people are to attend some. */
    public NetworkStory series(String id, int plannedSessions, @Nullable Integer minimumAttendance) {
        return tell(new SeriesPlanned(id, "Series " + id, plannedSessions, 180, minimumAttendance, null, id));
    }

    /** People commit from the first session on. */
    public NetworkStory commit(String series, String... people) {
        for (String person : people) {
            tell(new CommitmentMade(series, person, 1));
        }
        return this;
    }

    /** A session, hosted at the place of an organisation unless that is null. */
    public NetworkStory session(String series, int number, String date, @Nullable String host) {
        tell(new SessionScheduled(series + number, series, number, date, "13:30", 180));
        return host == null ? this : tell(new SessionHosted(series + number, host, host + "-hall"));
    }

    /** People were there, each for their organisation. */
    public NetworkStory present(String session, String... people) {
        for (String person : people) {
            mark(session, person, "PRESENT", null);
        }
        return this;
    }

    /** Somebody is marked, perhaps in somebody's stead. */
    public NetworkStory mark(String session, String person, String status, @Nullable String substituteFor) {
        return tell(new AttendanceRecorded(session, person, organisationOf(person), status, substituteFor));
    }

    /** A mark is corrected. */
    public NetworkStory correct(String session, String person, String to) {
        return tell(new AttendanceCorrected(
                session, person, organisationOf(person), null, to, null, words(person, "sealed reason")));
    }

    /** A session is closed. */
    public NetworkStory close(String session) {
        return tell(new SessionClosed(session, List.of()));
    }

    /** A session took place at an organisation's, with these people. */
    public NetworkStory held(String series, int number, String date, @Nullable String host, String... people) {
        return on(date).session(series, number, date, host)
                .present(series + number, people)
                .close(series + number);
    }

    /** Something else happens. */
    public NetworkStory tell(Object... events) {
        log.tell(events);
        return this;
    }

    /** The position of the last event. */
    public long position() {
        return log.position();
    }

    /** The answer of now. */
    public <R extends Record> List<R> ask(Function<Ask, ? extends Question<R>> question, Class<R> row) {
        return log.ask(question, row);
    }

    /** The answer as of a position. */
    public <R extends Record> List<R> askAsOf(
            long position, Function<Ask, ? extends Question<R>> question, Class<R> row) {
        return log.ask(question, row, position, Map.of(), Map.of());
    }

    /** The answer of now to a narrower question, or to one with options. */
    public <R extends Record> List<R> ask(
            Function<Ask, ? extends Question<R>> question,
            Class<R> row,
            Map<String, String> where,
            Map<String, String> options) {
        return log.ask(question, row, log.position(), where, options);
    }

    /** The log behind the story. */
    public Projected log() {
        return log;
    }

    /** Sealed words about a person. */
    public static Personal words(String person, String token) {
        return new Personal.Sealed(new Subject(Subject.Kind.PARTICIPANT, person), token);
    }

    private String organisationOf(String person) {
        return organisations.getOrDefault(person, "unknown");
    }
}

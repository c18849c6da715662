package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.session.DeviationKind;
import be.lerendnetwerk.domain.session.DeviationReason;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.command.CancelSession;
import be.lerendnetwerk.domain.session.command.CloseSession;
import be.lerendnetwerk.domain.session.command.HoldCheckIn;
import be.lerendnetwerk.domain.session.command.HoldCheckOut;
import be.lerendnetwerk.domain.session.command.HostSession;
import be.lerendnetwerk.domain.session.command.NameCoLead;
import be.lerendnetwerk.domain.session.command.RescheduleSession;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how sessions came on the calendar, who hosts and co-leads them, and how they went. */
record SessionTelling(Story story, Timeline timeline, Telling telling) {

    /** A sheet cannot know why; a session takes of these only what it does deviate in. */
    private static final List<DeviationReason> UNEXPLAINED = Stream.of(DeviationKind.values())
            .map(kind -> new DeviationReason(kind, Telling.IMPORTED))
            .toList();

    void tell() {
        story.all(Sheet.SESSIONS).stream()
                .filter(session -> session.isNew() || session.isChanged())
                .forEach(this::session);
    }

    private void session(Fact session) {
        calendar(session);
        if (session.before() == null
                || !session.before().text("status").equals(session.now().text("status"))) {
            course(session);
        }
    }

    private void calendar(Fact session) {
        Row row = session.now();
        When when = timeline.before(session);
        var id = SessionId.of(session.id());
        if (session.isNew()) {
            telling.step(
                    session,
                    when,
                    Phase.CALENDAR,
                    new ScheduleSession(
                            new SeriesId(telling.series(row.text("series"), when)),
                            id,
                            row.number("number"),
                            row.date("date"),
                            row.time("start"),
                            null));
        } else if (session.changes().contains("date") || session.changes().contains("start")) {
            telling.stepOnce(
                    session,
                    when,
                    Phase.CALENDAR,
                    new RescheduleSession(id, row.date("date"), row.time("start"), null),
                    row.text("date") + " " + row.get("start"));
        }
        if (row.get("host") != null && (session.isNew() || session.changes().contains("host"))) {
            telling.step(session, when, Phase.CALENDAR, host(id, row.text("host"), when));
        }
        if (row.get("co_lead") != null && (session.isNew() || session.changes().contains("co_lead"))) {
            var coLead = new OrganisationId(telling.organisation(row.text("co_lead"), when));
            telling.step(session, when, Phase.CALENDAR, new NameCoLead(id, coLead));
        }
    }

    private HostSession host(SessionId session, String host, When when) {
        var organisation = new OrganisationId(telling.organisation(host, when));
        return new HostSession(session, organisation, venueOf(host));
    }

    private @Nullable VenueId venueOf(String host) {
        Fact organisation = story.find(Sheet.ORGANISATIONS, host);
        if (organisation == null || organisation.now().get("venue") == null) {
            return null;
        }
        return UndatedTelling.venueOf(story, organisation);
    }

    private void course(Fact session) {
        Row row = session.now();
        When when = timeline.at(session);
        var id = SessionId.of(session.id());
        switch (row.text("status")) {
            case "held" -> {
                String checkIn = row.get("check_in");
                String checkOut = row.get("check_out");
                if (checkIn != null) {
                    telling.step(session, when, Phase.CHECK_IN, new HoldCheckIn(id, checkIn, null, null, null));
                }
                if (checkOut != null) {
                    telling.step(session, when, Phase.CHECK_OUT, new HoldCheckOut(id, checkOut, null, null, null));
                }
                telling.step(session, when, Phase.CLOSING, new CloseSession(id, UNEXPLAINED));
            }
            case "cancelled" -> telling.step(session, when, Phase.CLOSING, new CancelSession(id, Telling.IMPORTED));
            default -> {
                // A planned session is on the calendar, and that is all.
            }
        }
    }
}

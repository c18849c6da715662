package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.cases.InsightKind;
import be.lerendnetwerk.domain.cases.command.HarvestInsight;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.session.AttendanceStatus;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.command.RecordAttendance;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody at the door of a session of their own, who takes attendance and notes what is said of a case: nine marks, one
 * insight, and again. Every command makes one event.
 */
final class Client {

    private static final Submission AT_THE_DOOR = Submission.by("local");
    private static final int PEOPLE = 30;
    private static final int BETWEEN_INSIGHTS = 10;

    private final CommandDesk desk;
    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final SessionId session = new SessionId(UUID.randomUUID());
    private final CaseId discussed = new CaseId(UUID.randomUUID());
    private final List<ParticipantId> people = Stream.generate(() -> new ParticipantId(UUID.randomUUID()))
            .limit(PEOPLE)
            .toList();
    private int taken;

    Client(CommandDesk desk) {
        this.desk = desk;
        SeriesId series = new SeriesId(UUID.randomUUID());
        submit(new PlanSeries(series, "Traject", null, null, null, null, null));
        submit(new ScheduleSession(
                series, session, null, LocalDate.now(ZoneOffset.UTC).minusDays(1), null, null));
        submit(new ProposeCase(
                discussed, organisation, null, "Case", "Hoe bereiken we wie er niet is?", null, null, null));
    }

    /** Hands in the next command and waits for the answer. */
    void next() {
        submit(++taken % BETWEEN_INSIGHTS == 0 ? insight() : mark());
    }

    private Object insight() {
        return new HarvestInsight(
                discussed, InsightKind.TIP, "Vraag eerst wie er al eens geweest is, tip " + taken, organisation);
    }

    private Object mark() {
        AttendanceStatus status = taken / PEOPLE % 2 == 0 ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT;
        return new RecordAttendance(session, people.get(taken % PEOPLE), organisation, status, null);
    }

    private void submit(Object command) {
        desk.submit(command, AT_THE_DOOR);
    }
}

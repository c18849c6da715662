package be.lerendnetwerk.domain.series;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.command.AbandonSeries;
import be.lerendnetwerk.domain.series.command.AdmitLatecomer;
import be.lerendnetwerk.domain.series.command.CloseGroup;
import be.lerendnetwerk.domain.series.command.CommitToSeries;
import be.lerendnetwerk.domain.series.command.ConcludeSeries;
import be.lerendnetwerk.domain.series.command.InviteOrganisation;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import be.lerendnetwerk.domain.series.command.ReopenGroup;
import be.lerendnetwerk.domain.series.command.ReviseSeries;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.series.command.WithdrawCommitment;
import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.CommitmentWithdrawn;
import be.lerendnetwerk.domain.series.event.GroupClosed;
import be.lerendnetwerk.domain.series.event.GroupReopened;
import be.lerendnetwerk.domain.series.event.LatecomerAdmitted;
import be.lerendnetwerk.domain.series.event.OrganisationInvited;
import be.lerendnetwerk.domain.series.event.SeriesAbandoned;
import be.lerendnetwerk.domain.series.event.SeriesConcluded;
import be.lerendnetwerk.domain.series.event.SeriesPlanned;
import be.lerendnetwerk.domain.series.event.SeriesRevised;
import be.lerendnetwerk.domain.series.event.SessionNumbered;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A series of six sessions, somebody who commits to it, and the sessions it gets. */
public final class SeriesExamples {

    static final SeriesId SERIES = SeriesId.of("00000000-0000-4000-8000-000000000051");
    static final SeriesId EARLIER_SERIES = SeriesId.of("00000000-0000-4000-8000-000000000050");
    static final ParticipantId PERSON = ParticipantId.of("00000000-0000-4000-8000-0000000000a1");
    static final OrganisationId LIBRARY = OrganisationId.of("00000000-0000-4000-8000-0000000000c2");
    static final String DAY = "2022-09-15";

    private SeriesExamples() {}

    static SessionId session(int which) {
        return SessionId.of("00000000-0000-4000-8000-0000000005%02d".formatted(which));
    }

    static PlanSeries planSeries() {
        return new PlanSeries(SERIES, "Zes sessies", null, null, null, null, null);
    }

    static PlanSeries planSeriesWithMinimum(int minimum) {
        return new PlanSeries(SERIES, "Zes sessies", null, null, minimum, null, null);
    }

    static PlanSeries planFollowUp() {
        return new PlanSeries(SERIES, "Vervolg", 4, 120, 3, EARLIER_SERIES, "vervolg");
    }

    /** Six sessions of three hours, no minimum. */
    public static SeriesPlanned seriesPlanned() {
        return new SeriesPlanned(SERIES.toString(), "Zes sessies", 6, 180, null, null, null);
    }

    static SeriesPlanned seriesPlannedFor(int sessions) {
        return new SeriesPlanned(SERIES.toString(), "Zes sessies", sessions, 180, null, null, null);
    }

    static SeriesPlanned followUpPlanned() {
        return new SeriesPlanned(SERIES.toString(), "Vervolg", 4, 120, 3, EARLIER_SERIES.toString(), "vervolg");
    }

    static ReviseSeries reviseSeries(
            String title, @Nullable Integer sessions, @Nullable Integer minutes, @Nullable Integer minimum) {
        return new ReviseSeries(SERIES, title, sessions, minutes, minimum);
    }

    static SeriesRevised seriesRevised(String title, int sessions, int minutes, @Nullable Integer minimum) {
        return new SeriesRevised(SERIES.toString(), title, sessions, minutes, minimum);
    }

    static InviteOrganisation inviteOrganisation() {
        return new InviteOrganisation(SERIES, LIBRARY);
    }

    static OrganisationInvited organisationInvited() {
        return new OrganisationInvited(SERIES.toString(), LIBRARY.toString());
    }

    static CommitToSeries commitToSeries(@Nullable Integer fromSession) {
        return new CommitToSeries(SERIES, PERSON, fromSession);
    }

    static CommitmentMade commitmentMade(int fromSession) {
        return new CommitmentMade(SERIES.toString(), PERSON.toString(), fromSession);
    }

    static WithdrawCommitment withdrawCommitment(int lastSession) {
        return new WithdrawCommitment(SERIES, PERSON, lastSession, "Ander werk");
    }

    static CommitmentWithdrawn commitmentWithdrawn(int lastSession) {
        return new CommitmentWithdrawn(SERIES.toString(), PERSON.toString(), lastSession, aboutPerson("Ander werk"));
    }

    static CloseGroup closeGroup() {
        return new CloseGroup(SERIES);
    }

    static GroupClosed groupClosed() {
        return new GroupClosed(SERIES.toString());
    }

    static ReopenGroup reopenGroup() {
        return new ReopenGroup(SERIES, "Twee plaatsen vrij");
    }

    static GroupReopened groupReopened() {
        return new GroupReopened(SERIES.toString(), aboutSeries("Twee plaatsen vrij"));
    }

    static AdmitLatecomer admitLatecomer(int fromSession) {
        return new AdmitLatecomer(SERIES, PERSON, fromSession, "Volgt een collega op");
    }

    static LatecomerAdmitted latecomerAdmitted(int fromSession) {
        return new LatecomerAdmitted(
                SERIES.toString(), PERSON.toString(), fromSession, aboutPerson("Volgt een collega op"));
    }

    static ScheduleSession scheduleSession(int which, @Nullable Integer number) {
        return new ScheduleSession(SERIES, session(which), number, LocalDate.parse(DAY), null, null);
    }

    static ScheduleSession scheduleShortSession(int which, int number, String start, int minutes) {
        return new ScheduleSession(
                SERIES, session(which), number, LocalDate.parse(DAY), LocalTime.parse(start), minutes);
    }

    static SessionNumbered sessionNumbered(int which, int number) {
        return new SessionNumbered(SERIES.toString(), session(which).toString(), number);
    }

    static SessionScheduled sessionScheduled(int which, int number, @Nullable String start, int minutes) {
        return new SessionScheduled(session(which).toString(), SERIES.toString(), number, DAY, start, minutes);
    }

    static ConcludeSeries concludeSeries() {
        return new ConcludeSeries(SERIES);
    }

    static SeriesConcluded seriesConcluded() {
        return new SeriesConcluded(SERIES.toString());
    }

    static AbandonSeries abandonSeries() {
        return new AbandonSeries(SERIES, "Te weinig deelnemers");
    }

    static SeriesAbandoned seriesAbandoned() {
        return new SeriesAbandoned(SERIES.toString(), aboutSeries("Te weinig deelnemers"));
    }

    private static Personal aboutPerson(String text) {
        return Personal.of(new Subject(Subject.Kind.PARTICIPANT, PERSON.toString()), text);
    }

    private static Personal aboutSeries(String text) {
        return Personal.of(new Subject(Subject.Kind.SERIES, SERIES.toString()), text);
    }
}

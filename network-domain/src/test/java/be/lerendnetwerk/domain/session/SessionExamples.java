package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.AttendanceStatus.PRESENT;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.command.AnnouncePresence;
import be.lerendnetwerk.domain.session.command.Apologise;
import be.lerendnetwerk.domain.session.command.AskToCoLead;
import be.lerendnetwerk.domain.session.command.AskToHost;
import be.lerendnetwerk.domain.session.command.CancelSession;
import be.lerendnetwerk.domain.session.command.CloseSession;
import be.lerendnetwerk.domain.session.command.CorrectAttendance;
import be.lerendnetwerk.domain.session.command.DeclineToCoLead;
import be.lerendnetwerk.domain.session.command.DeclineToHost;
import be.lerendnetwerk.domain.session.command.HandBackHosting;
import be.lerendnetwerk.domain.session.command.HoldCheckIn;
import be.lerendnetwerk.domain.session.command.HoldCheckOut;
import be.lerendnetwerk.domain.session.command.HostSession;
import be.lerendnetwerk.domain.session.command.NameCoLead;
import be.lerendnetwerk.domain.session.command.NamePlace;
import be.lerendnetwerk.domain.session.command.NameSubstitute;
import be.lerendnetwerk.domain.session.command.RecordAttendance;
import be.lerendnetwerk.domain.session.command.ReleaseCoLead;
import be.lerendnetwerk.domain.session.command.ReopenSession;
import be.lerendnetwerk.domain.session.command.RescheduleSession;
import be.lerendnetwerk.domain.session.command.UseMethod;
import be.lerendnetwerk.domain.session.command.WithdrawApology;
import be.lerendnetwerk.domain.session.command.WithdrawAttendance;
import be.lerendnetwerk.domain.session.event.ApologyReceived;
import be.lerendnetwerk.domain.session.event.ApologyWithdrawn;
import be.lerendnetwerk.domain.session.event.AttendanceCorrected;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import be.lerendnetwerk.domain.session.event.AttendanceWithdrawn;
import be.lerendnetwerk.domain.session.event.CheckInHeld;
import be.lerendnetwerk.domain.session.event.CheckOutHeld;
import be.lerendnetwerk.domain.session.event.CoLeadAsked;
import be.lerendnetwerk.domain.session.event.CoLeadDeclined;
import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.CoLeadReleased;
import be.lerendnetwerk.domain.session.event.Deviation;
import be.lerendnetwerk.domain.session.event.HostAsked;
import be.lerendnetwerk.domain.session.event.HostDeclined;
import be.lerendnetwerk.domain.session.event.HostingHandedBack;
import be.lerendnetwerk.domain.session.event.MethodUsed;
import be.lerendnetwerk.domain.session.event.PlaceNamed;
import be.lerendnetwerk.domain.session.event.PresenceAnnounced;
import be.lerendnetwerk.domain.session.event.SessionCancelled;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.domain.session.event.SessionRescheduled;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import be.lerendnetwerk.domain.session.event.SubstituteNamed;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import be.lerendnetwerk.domain.shared.TurnReason;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session on 15 September 2022, two organisations that could host or co-lead it, and three people. */
public final class SessionExamples {

    static final SessionId SESSION = SessionId.of("00000000-0000-4000-8000-000000000501");
    static final String SERIES = "00000000-0000-4000-8000-000000000051";
    static final String DAY = "2022-09-15";
    static final String DAY_BEFORE = "2022-09-14";
    static final String DAY_AFTER = "2022-09-16";

    static final OrganisationId LIBRARY = OrganisationId.of("00000000-0000-4000-8000-0000000000c2");
    static final OrganisationId MUSEUM = OrganisationId.of("00000000-0000-4000-8000-0000000000c3");
    static final VenueId HALL = VenueId.of("00000000-0000-4000-8000-0000000000e1");
    static final VenueId GARDEN = VenueId.of("00000000-0000-4000-8000-0000000000e2");

    static final ParticipantId PERSON = ParticipantId.of("00000000-0000-4000-8000-0000000000a1");
    static final ParticipantId COLLEAGUE = ParticipantId.of("00000000-0000-4000-8000-0000000000a2");
    static final ParticipantId OTHER = ParticipantId.of("00000000-0000-4000-8000-0000000000a3");

    private SessionExamples() {}

    /** On {@code 2022-09-15} at half past one, for three hours. */
    public static SessionScheduled sessionScheduled() {
        return new SessionScheduled(SESSION.toString(), SERIES, 1, DAY, "13:30", 180);
    }

    static RescheduleSession rescheduleSession(String day, @Nullable String start, @Nullable Integer minutes) {
        return new RescheduleSession(
                SESSION, LocalDate.parse(day), start == null ? null : LocalTime.parse(start), minutes);
    }

    static SessionRescheduled sessionRescheduled(String day, @Nullable String start, int minutes) {
        return new SessionRescheduled(SESSION.toString(), day, start, minutes);
    }

    static CancelSession cancelSession() {
        return new CancelSession(SESSION, "Sneeuw");
    }

    static SessionCancelled sessionCancelled() {
        return new SessionCancelled(SESSION.toString(), aboutSession("Sneeuw"));
    }

    static AskToHost askToHost(OrganisationId organisation, @Nullable TurnReason why) {
        return new AskToHost(SESSION, organisation, why);
    }

    static HostAsked hostAsked(OrganisationId organisation, @Nullable String why) {
        return new HostAsked(SESSION.toString(), organisation.toString(), why);
    }

    static HostSession hostSession(OrganisationId organisation, @Nullable VenueId venue) {
        return new HostSession(SESSION, organisation, venue);
    }

    static SessionHosted sessionHosted(OrganisationId organisation, @Nullable VenueId venue) {
        return new SessionHosted(SESSION.toString(), organisation.toString(), venue == null ? null : venue.toString());
    }

    static DeclineToHost declineToHost(OrganisationId organisation, @Nullable String reason) {
        return new DeclineToHost(SESSION, organisation, reason);
    }

    static HostDeclined hostDeclined(OrganisationId organisation, @Nullable String reason) {
        return new HostDeclined(SESSION.toString(), organisation.toString(), aboutSessionOrNone(reason));
    }

    static HandBackHosting handBackHosting(@Nullable String reason) {
        return new HandBackHosting(SESSION, reason);
    }

    static HostingHandedBack hostingHandedBack(OrganisationId organisation, @Nullable String reason) {
        return new HostingHandedBack(SESSION.toString(), organisation.toString(), aboutSessionOrNone(reason));
    }

    static NamePlace namePlace() {
        return new NamePlace(SESSION, "Stadspark");
    }

    static PlaceNamed placeNamed() {
        return new PlaceNamed(SESSION.toString(), "Stadspark");
    }

    static AskToCoLead askToCoLead(OrganisationId organisation, @Nullable TurnReason why) {
        return new AskToCoLead(SESSION, organisation, why);
    }

    static CoLeadAsked coLeadAsked(OrganisationId organisation, @Nullable String why) {
        return new CoLeadAsked(SESSION.toString(), organisation.toString(), why);
    }

    static NameCoLead nameCoLead(OrganisationId organisation) {
        return new NameCoLead(SESSION, organisation);
    }

    static CoLeadNamed coLeadNamed(OrganisationId organisation) {
        return new CoLeadNamed(SESSION.toString(), organisation.toString());
    }

    static DeclineToCoLead declineToCoLead(OrganisationId organisation, @Nullable String reason) {
        return new DeclineToCoLead(SESSION, organisation, reason);
    }

    static CoLeadDeclined coLeadDeclined(OrganisationId organisation, @Nullable String reason) {
        return new CoLeadDeclined(SESSION.toString(), organisation.toString(), aboutSessionOrNone(reason));
    }

    static ReleaseCoLead releaseCoLead(@Nullable String reason) {
        return new ReleaseCoLead(SESSION, reason);
    }

    static CoLeadReleased coLeadReleased(OrganisationId organisation, @Nullable String reason) {
        return new CoLeadReleased(SESSION.toString(), organisation.toString(), aboutSessionOrNone(reason));
    }

    static AnnouncePresence announcePresence() {
        return new AnnouncePresence(SESSION, PERSON);
    }

    static PresenceAnnounced presenceAnnounced() {
        return new PresenceAnnounced(SESSION.toString(), PERSON.toString());
    }

    static Apologise apologise(@Nullable String reason) {
        return new Apologise(SESSION, PERSON, reason);
    }

    static ApologyReceived apologyReceived(@Nullable String reason) {
        return new ApologyReceived(
                SESSION.toString(), PERSON.toString(), Personal.ofNullable(subjectOf(PERSON), reason));
    }

    static WithdrawApology withdrawApology() {
        return new WithdrawApology(SESSION, PERSON);
    }

    static ApologyWithdrawn apologyWithdrawn() {
        return new ApologyWithdrawn(SESSION.toString(), PERSON.toString());
    }

    static NameSubstitute nameSubstitute(ParticipantId participant, ParticipantId substitute) {
        return new NameSubstitute(SESSION, participant, substitute);
    }

    static SubstituteNamed substituteNamed(ParticipantId participant, ParticipantId substitute) {
        return new SubstituteNamed(SESSION.toString(), participant.toString(), substitute.toString());
    }

    static HoldCheckIn holdCheckIn(String question) {
        return new HoldCheckIn(SESSION, question, CheckForm.POPCORN, 12, 25);
    }

    static CheckInHeld checkInHeld(String question) {
        return new CheckInHeld(SESSION.toString(), question, "POPCORN", 12, 25);
    }

    static CheckInHeld checkInHeld() {
        return checkInHeld("Wat bracht jou hierheen?");
    }

    static UseMethod useMethod(@Nullable String method) {
        return new UseMethod(SESSION, "Gesprek op voeten", method);
    }

    static MethodUsed methodUsed(@Nullable String method) {
        return new MethodUsed(SESSION.toString(), "Gesprek op voeten", method);
    }

    static HoldCheckOut holdCheckOut(String question) {
        return new HoldCheckOut(SESSION, question, null, null, null);
    }

    static CheckOutHeld checkOutHeld(String question) {
        return new CheckOutHeld(SESSION.toString(), question, null, null, null);
    }

    static CheckOutHeld checkOutHeld() {
        return checkOutHeld("Wat neem je mee?");
    }

    static RecordAttendance recordAttendance(AttendanceStatus status) {
        return recordAttendanceOf(PERSON, status, null);
    }

    static RecordAttendance recordAttendanceOf(
            ParticipantId participant, AttendanceStatus status, @Nullable ParticipantId substituteFor) {
        return new RecordAttendance(SESSION, participant, LIBRARY, status, substituteFor);
    }

    static AttendanceRecorded attendanceRecorded(AttendanceStatus status) {
        return attendanceRecordedOf(PERSON, status, null);
    }

    static AttendanceRecorded attendanceRecordedOf(
            ParticipantId participant, AttendanceStatus status, @Nullable ParticipantId substituteFor) {
        return new AttendanceRecorded(
                SESSION.toString(), participant.toString(), LIBRARY.toString(), status.name(), textOf(substituteFor));
    }

    static WithdrawAttendance withdrawAttendance() {
        return new WithdrawAttendance(SESSION, PERSON);
    }

    static AttendanceWithdrawn attendanceWithdrawn() {
        return new AttendanceWithdrawn(SESSION.toString(), PERSON.toString());
    }

    static CorrectAttendance correctAttendance(AttendanceStatus to) {
        return correctAttendanceOf(PERSON, to, null, "Verkeerd gezien");
    }

    static CorrectAttendance correctAttendanceOf(
            ParticipantId participant, AttendanceStatus to, @Nullable ParticipantId substituteFor, String reason) {
        return new CorrectAttendance(SESSION, participant, LIBRARY, to, substituteFor, reason);
    }

    static AttendanceCorrected attendanceCorrected(@Nullable AttendanceStatus from, AttendanceStatus to) {
        return attendanceCorrectedOf(PERSON, from, to, null);
    }

    static AttendanceCorrected attendanceCorrectedOf(
            ParticipantId participant,
            @Nullable AttendanceStatus from,
            AttendanceStatus to,
            @Nullable ParticipantId substituteFor) {
        return new AttendanceCorrected(
                SESSION.toString(),
                participant.toString(),
                LIBRARY.toString(),
                from == null ? null : from.name(),
                to.name(),
                textOf(substituteFor),
                Personal.of(subjectOf(participant), "Verkeerd gezien"));
    }

    static CloseSession closeSession(DeviationReason... deviations) {
        return new CloseSession(SESSION, List.of(deviations));
    }

    static DeviationReason because(DeviationKind kind, String reason) {
        return new DeviationReason(kind, reason);
    }

    static SessionClosed sessionClosed(DeviationReason... deviations) {
        return new SessionClosed(
                SESSION.toString(),
                Arrays.stream(deviations)
                        .map(named -> new Deviation(named.kind().name(), aboutSession(named.reason())))
                        .toList());
    }

    static ReopenSession reopenSession() {
        return new ReopenSession(SESSION, "Vergeten deelnemers");
    }

    static SessionReopened sessionReopened() {
        return new SessionReopened(SESSION.toString(), aboutSession("Vergeten deelnemers"));
    }

    /** Hosted, with check-in, one person present, and check-out: nothing went otherwise. */
    static List<Object> anOrdinarySession() {
        return List.of(
                sessionScheduled(),
                sessionHosted(LIBRARY, HALL),
                checkInHeld(),
                attendanceRecorded(PRESENT),
                checkOutHeld());
    }

    /** An ordinary session that was closed. */
    static List<Object> aClosedSession() {
        return List.of(
                sessionScheduled(),
                sessionHosted(LIBRARY, HALL),
                checkInHeld(),
                attendanceRecorded(PRESENT),
                checkOutHeld(),
                sessionClosed());
    }

    private static Subject subjectOf(ParticipantId participant) {
        return new Subject(Subject.Kind.PARTICIPANT, participant.toString());
    }

    private static Personal aboutSession(String text) {
        return Personal.of(new Subject(Subject.Kind.SESSION, SESSION.toString()), text);
    }

    private static @Nullable Personal aboutSessionOrNone(@Nullable String text) {
        return text == null ? null : aboutSession(text);
    }

    private static @Nullable String textOf(@Nullable ParticipantId participant) {
        return participant == null ? null : participant.toString();
    }
}

package be.lerendnetwerk.domain.cases;

import be.lerendnetwerk.domain.cases.command.BroadenCase;
import be.lerendnetwerk.domain.cases.command.ChooseCase;
import be.lerendnetwerk.domain.cases.command.ClearCase;
import be.lerendnetwerk.domain.cases.command.CloseCase;
import be.lerendnetwerk.domain.cases.command.HarvestInsight;
import be.lerendnetwerk.domain.cases.command.PresentCase;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.cases.command.ReopenCase;
import be.lerendnetwerk.domain.cases.command.ReportBack;
import be.lerendnetwerk.domain.cases.command.ReturnCase;
import be.lerendnetwerk.domain.cases.command.ReviseCase;
import be.lerendnetwerk.domain.cases.command.SetCaseAside;
import be.lerendnetwerk.domain.cases.command.WithdrawCase;
import be.lerendnetwerk.domain.cases.event.CaseBroadened;
import be.lerendnetwerk.domain.cases.event.CaseChosen;
import be.lerendnetwerk.domain.cases.event.CaseCleared;
import be.lerendnetwerk.domain.cases.event.CaseClosed;
import be.lerendnetwerk.domain.cases.event.CasePresented;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.CaseReopened;
import be.lerendnetwerk.domain.cases.event.CaseReturned;
import be.lerendnetwerk.domain.cases.event.CaseRevised;
import be.lerendnetwerk.domain.cases.event.CaseSetAside;
import be.lerendnetwerk.domain.cases.event.CaseWithdrawn;
import be.lerendnetwerk.domain.cases.event.InsightHarvested;
import be.lerendnetwerk.domain.cases.event.ReportedBack;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case of a library about a reading club, and the autumn and winter sessions that might take it. */
final class CaseExamples {

    static final OrganisationId LIBRARY = OrganisationId.of("00000000-0000-4000-8000-0000000000b1");
    static final OrganisationId SCHOOL = OrganisationId.of("00000000-0000-4000-8000-0000000000b2");
    static final SessionId AUTUMN = SessionId.of("00000000-0000-4000-8000-0000000000a1");
    static final SessionId WINTER = SessionId.of("00000000-0000-4000-8000-0000000000a2");
    static final CaseId EARLIER_CASE = CaseId.of("00000000-0000-4000-8000-0000000000e0");
    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-0000000000e1");
    private static final ParticipantId PRESENTER = ParticipantId.of("00000000-0000-4000-8000-0000000000d1");

    private CaseExamples() {}

    static ProposeCase proposeCase() {
        return new ProposeCase(CASE, LIBRARY, null, "Leesclub", "Hoe bereiken we iedereen?", null, null, null);
    }

    static ProposeCase proposeCaseInFull(CaseId follows) {
        return new ProposeCase(
                CASE, LIBRARY, PRESENTER, "Leesclub", "Hoe bereiken we iedereen?", "Elke maand", follows, "leesclub");
    }

    static ReviseCase reviseCase(@Nullable String description) {
        return new ReviseCase(CASE, "Leesclub 2", "Wie missen we?", description);
    }

    static ClearCase clearCase() {
        return new ClearCase(CASE);
    }

    static ReturnCase returnCase() {
        return new ReturnCase(CASE, "Laat de namen weg");
    }

    static ChooseCase chooseCaseFor(SessionId session) {
        return new ChooseCase(CASE, session);
    }

    static SetCaseAside setCaseAside() {
        return new SetCaseAside(CASE);
    }

    static PresentCase presentCaseIn(SessionId session) {
        return new PresentCase(CASE, session);
    }

    static BroadenCase broadenCase(OrganisationId... recognisedBy) {
        return new BroadenCase(CASE, "Wie bereiken we nooit?", Arrays.asList(recognisedBy));
    }

    static BroadenCase broadenCaseThatNobodyRecognised() {
        return new BroadenCase(CASE, "Wie bereiken we nooit?", null);
    }

    static HarvestInsight harvest(InsightKind kind, @Nullable OrganisationId organisation) {
        return new HarvestInsight(CASE, kind, "Vraag het aan de lezers", organisation);
    }

    static ReportBack reportBack(@Nullable SessionId session) {
        return new ReportBack(CASE, session, "Er kwamen tien lezers bij");
    }

    static CloseCase closeCase(@Nullable String outcome) {
        return new CloseCase(CASE, outcome);
    }

    static ReopenCase reopenCase() {
        return new ReopenCase(CASE, "Er is nieuws");
    }

    static WithdrawCase withdrawCase(@Nullable String reason) {
        return new WithdrawCase(CASE, reason);
    }

    static CaseProposed caseProposed() {
        return new CaseProposed(
                CASE.toString(),
                LIBRARY.toString(),
                null,
                personal("Leesclub"),
                personal("Hoe bereiken we iedereen?"),
                null,
                null,
                null);
    }

    static CaseProposed caseProposedInFull(CaseId follows) {
        return new CaseProposed(
                CASE.toString(),
                LIBRARY.toString(),
                PRESENTER.toString(),
                personal("Leesclub"),
                personal("Hoe bereiken we iedereen?"),
                personal("Elke maand"),
                follows.toString(),
                "leesclub");
    }

    static CaseRevised caseRevised(@Nullable String description) {
        return new CaseRevised(
                CASE.toString(), personal("Leesclub 2"), personal("Wie missen we?"), personalOrNone(description));
    }

    static CaseCleared caseCleared() {
        return new CaseCleared(CASE.toString());
    }

    static CaseReturned caseReturned() {
        return new CaseReturned(CASE.toString(), personal("Laat de namen weg"));
    }

    static CaseChosen caseChosenFor(SessionId session) {
        return new CaseChosen(CASE.toString(), session.toString());
    }

    static CaseSetAside caseSetAsideFrom(SessionId session) {
        return new CaseSetAside(CASE.toString(), session.toString());
    }

    static CasePresented casePresentedIn(SessionId session) {
        return new CasePresented(CASE.toString(), session.toString());
    }

    static CaseBroadened caseBroadened(OrganisationId... recognisedBy) {
        List<String> ids =
                Arrays.stream(recognisedBy).map(OrganisationId::toString).toList();
        return new CaseBroadened(CASE.toString(), personal("Wie bereiken we nooit?"), ids);
    }

    static InsightHarvested insightHarvested(String kind, @Nullable OrganisationId organisation) {
        return new InsightHarvested(
                CASE.toString(),
                kind,
                personal("Vraag het aan de lezers"),
                organisation == null ? null : organisation.toString());
    }

    static ReportedBack reportedBack(@Nullable SessionId session) {
        return new ReportedBack(
                CASE.toString(), session == null ? null : session.toString(), personal("Er kwamen tien lezers bij"));
    }

    static CaseClosed caseClosed(@Nullable String outcome) {
        return new CaseClosed(CASE.toString(), personalOrNone(outcome));
    }

    static CaseReopened caseReopened() {
        return new CaseReopened(CASE.toString(), personal("Er is nieuws"));
    }

    static CaseWithdrawn caseWithdrawn(@Nullable String reason) {
        return new CaseWithdrawn(CASE.toString(), personalOrNone(reason));
    }

    private static Personal personal(String text) {
        return Personal.of(new Subject(Subject.Kind.CASE, CASE.toString()), text);
    }

    private static @Nullable Personal personalOrNone(@Nullable String text) {
        return text == null ? null : personal(text);
    }
}

package be.lerendnetwerk.domain.participant;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.participant.command.CorrectParticipant;
import be.lerendnetwerk.domain.participant.command.DeclareEarlierVisit;
import be.lerendnetwerk.domain.participant.command.EraseParticipant;
import be.lerendnetwerk.domain.participant.command.LeaveGroup;
import be.lerendnetwerk.domain.participant.command.MoveParticipant;
import be.lerendnetwerk.domain.participant.command.RegisterParticipant;
import be.lerendnetwerk.domain.participant.command.ReturnToGroup;
import be.lerendnetwerk.domain.participant.event.EarlierVisitDeclared;
import be.lerendnetwerk.domain.participant.event.ParticipantCorrected;
import be.lerendnetwerk.domain.participant.event.ParticipantErased;
import be.lerendnetwerk.domain.participant.event.ParticipantLeft;
import be.lerendnetwerk.domain.participant.event.ParticipantMoved;
import be.lerendnetwerk.domain.participant.event.ParticipantRegistered;
import be.lerendnetwerk.domain.participant.event.ParticipantReturned;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import org.jspecify.annotations.Nullable;

/** A made-up person of a library, who may move to a school. */
final class ParticipantExamples {

    private static final ParticipantId PERSON = ParticipantId.of("00000000-0000-4000-8000-0000000000d1");
    private static final Subject SUBJECT = new Subject(Subject.Kind.PARTICIPANT, PERSON.toString());
    private static final String LIBRARY = "00000000-0000-4000-8000-0000000000b1";
    private static final String SCHOOL = "00000000-0000-4000-8000-0000000000b2";
    private static final String READING_ROOM = "00000000-0000-4000-8000-0000000000f1";

    private ParticipantExamples() {}

    static RegisterParticipant registerParticipant(@Nullable String email, @Nullable String key) {
        return new RegisterParticipant(PERSON, OrganisationId.of(LIBRARY), "Noor Voorbeeld", email, key);
    }

    static CorrectParticipant correctParticipant(@Nullable String email) {
        return new CorrectParticipant(PERSON, "Noor Voorbeeld-Test", email);
    }

    static MoveParticipant moveToSchool() {
        return new MoveParticipant(PERSON, OrganisationId.of(SCHOOL));
    }

    static LeaveGroup leaveGroup() {
        return new LeaveGroup(PERSON);
    }

    static ReturnToGroup returnToGroup() {
        return new ReturnToGroup(PERSON);
    }

    static DeclareEarlierVisit declareEarlierVisit() {
        return new DeclareEarlierVisit(PERSON, VenueId.of(READING_ROOM));
    }

    static EraseParticipant eraseParticipant() {
        return new EraseParticipant(PERSON, ErasureGround.REQUESTED);
    }

    static ParticipantRegistered participantRegistered() {
        return participantRegistered(null, null);
    }

    static ParticipantRegistered participantRegistered(@Nullable String email, @Nullable String key) {
        return new ParticipantRegistered(
                PERSON.toString(), LIBRARY, personal("Noor Voorbeeld"), personalOrNone(email), personalOrNone(key));
    }

    static ParticipantRegistered participantRegisteredAndNowUnreadable() {
        return new ParticipantRegistered(PERSON.toString(), LIBRARY, new Personal.Erased(SUBJECT), null, null);
    }

    static ParticipantCorrected participantCorrected(@Nullable String email) {
        return new ParticipantCorrected(PERSON.toString(), personal("Noor Voorbeeld-Test"), personalOrNone(email));
    }

    static ParticipantMoved movedToSchool() {
        return new ParticipantMoved(PERSON.toString(), LIBRARY, SCHOOL);
    }

    static ParticipantMoved movedBackToLibrary() {
        return new ParticipantMoved(PERSON.toString(), SCHOOL, LIBRARY);
    }

    static ParticipantLeft participantLeft() {
        return new ParticipantLeft(PERSON.toString());
    }

    static ParticipantReturned participantReturned() {
        return new ParticipantReturned(PERSON.toString());
    }

    static EarlierVisitDeclared earlierVisitDeclared() {
        return new EarlierVisitDeclared(PERSON.toString(), READING_ROOM);
    }

    static ParticipantErased participantErased() {
        return new ParticipantErased(PERSON.toString(), "REQUESTED");
    }

    private static Personal personal(String text) {
        return Personal.of(SUBJECT, text);
    }

    private static @Nullable Personal personalOrNone(@Nullable String text) {
        return text == null ? null : personal(text);
    }
}

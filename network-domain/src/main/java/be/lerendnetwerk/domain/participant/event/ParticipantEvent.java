package be.lerendnetwerk.domain.participant.event;

/** What can have happened to a participant. */
public sealed interface ParticipantEvent
        permits ParticipantRegistered,
                ParticipantCorrected,
                ParticipantMoved,
                ParticipantLeft,
                ParticipantReturned,
                EarlierVisitDeclared,
                ParticipantErased {

    /** The participant this is about. */
    String participantId();
}

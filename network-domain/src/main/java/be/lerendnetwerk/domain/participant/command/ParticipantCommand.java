package be.lerendnetwerk.domain.participant.command;

import be.lerendnetwerk.domain.participant.ParticipantId;

/** What can be asked of a participant. */
public sealed interface ParticipantCommand
        permits RegisterParticipant,
                CorrectParticipant,
                MoveParticipant,
                LeaveGroup,
                ReturnToGroup,
                DeclareEarlierVisit,
                EraseParticipant {

    /** The participant this is about. */
    ParticipantId participantId();
}

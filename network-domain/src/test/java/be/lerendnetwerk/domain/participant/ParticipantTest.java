package be.lerendnetwerk.domain.participant;

import static be.lerendnetwerk.domain.participant.ParticipantExamples.*;
import static be.lerendnetwerk.domain.participant.ParticipantRule.AN_ERASED_PARTICIPANT_TAKES_NO_COMMANDS;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import be.lerendnetwerk.domain.participant.command.ParticipantCommand;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParticipantTest {

    private final FixtureConfiguration<Participant> participant = new AggregateTestFixture<>(Participant.class);

    @Test
    void what_is_personal_of_a_registered_person_is_kept_under_their_own_key() {
        participant
                .givenNoPriorActivity()
                .when(registerParticipant("noor@voorbeeld.example", "noor"))
                .expectEvents(participantRegistered("noor@voorbeeld.example", "noor"));
    }

    @Test
    void a_person_is_registered_without_an_address() {
        participant
                .givenNoPriorActivity()
                .when(registerParticipant(null, null))
                .expectEvents(participantRegistered(null, null));
    }

    @Test
    void a_name_is_corrected() {
        participant
                .given(participantRegistered())
                .when(correctParticipant("noor@voorbeeld.example"))
                .expectEvents(participantCorrected("noor@voorbeeld.example"));
    }

    @Test
    void a_name_is_corrected_even_of_who_left() {
        participant
                .given(participantRegistered(), participantLeft())
                .when(correctParticipant(null))
                .expectEvents(participantCorrected(null));
    }

    @Test
    void a_person_moves_to_another_organisation() {
        participant.given(participantRegistered()).when(moveToSchool()).expectEvents(movedToSchool());
    }

    @Test
    void a_person_does_not_move_to_where_they_are() {
        participant
                .given(participantRegistered(), movedToSchool())
                .when(moveToSchool())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_person_moves_again_after_moving_back() {
        participant
                .given(participantRegistered(), movedToSchool(), movedBackToLibrary())
                .when(moveToSchool())
                .expectEvents(movedToSchool());
    }

    @Test
    void a_person_leaves() {
        participant.given(participantRegistered()).when(leaveGroup()).expectEvents(participantLeft());
    }

    @Test
    void who_left_has_nothing_to_leave() {
        participant
                .given(participantRegistered(), participantLeft())
                .when(leaveGroup())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void who_left_returns() {
        participant
                .given(participantRegistered(), participantLeft())
                .when(returnToGroup())
                .expectEvents(participantReturned());
    }

    @Test
    void who_is_there_has_nothing_to_return_to() {
        participant
                .given(participantRegistered(), participantLeft(), participantReturned())
                .when(returnToGroup())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_person_says_where_they_had_been_before() {
        participant.given(participantRegistered()).when(declareEarlierVisit()).expectEvents(earlierVisitDeclared());
    }

    @Test
    void an_earlier_visit_is_declared_once() {
        participant
                .given(participantRegistered(), earlierVisitDeclared())
                .when(declareEarlierVisit())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_person_is_erased() {
        participant.given(participantRegistered()).when(eraseParticipant()).expectEvents(participantErased());
    }

    @Test
    void who_left_can_still_be_erased() {
        participant
                .given(participantRegistered(), participantLeft())
                .when(eraseParticipant())
                .expectEvents(participantErased());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void an_erased_participant_takes_no_commands(ParticipantCommand command) {
        participant
                .given(participantRegisteredAndNowUnreadable(), participantErased())
                .when(command)
                .expectException(broken(AN_ERASED_PARTICIPANT_TAKES_NO_COMMANDS))
                .expectNoEvents();
    }

    static Stream<ParticipantCommand> everything() {
        return Stream.of(
                correctParticipant(null),
                moveToSchool(),
                leaveGroup(),
                returnToGroup(),
                declareEarlierVisit(),
                eraseParticipant());
    }
}

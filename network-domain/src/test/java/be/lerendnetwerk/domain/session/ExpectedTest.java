package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.AttendanceStatus.PRESENT;
import static be.lerendnetwerk.domain.session.SessionExamples.COLLEAGUE;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY;
import static be.lerendnetwerk.domain.session.SessionExamples.OTHER;
import static be.lerendnetwerk.domain.session.SessionExamples.PERSON;
import static be.lerendnetwerk.domain.session.SessionExamples.announcePresence;
import static be.lerendnetwerk.domain.session.SessionExamples.apologise;
import static be.lerendnetwerk.domain.session.SessionExamples.apologyReceived;
import static be.lerendnetwerk.domain.session.SessionExamples.apologyWithdrawn;
import static be.lerendnetwerk.domain.session.SessionExamples.attendanceRecordedOf;
import static be.lerendnetwerk.domain.session.SessionExamples.nameSubstitute;
import static be.lerendnetwerk.domain.session.SessionExamples.presenceAnnounced;
import static be.lerendnetwerk.domain.session.SessionExamples.recordAttendanceOf;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionScheduled;
import static be.lerendnetwerk.domain.session.SessionExamples.substituteNamed;
import static be.lerendnetwerk.domain.session.SessionExamples.withdrawApology;
import static be.lerendnetwerk.domain.session.SessionRule.NOBODY_IS_THEIR_OWN_SUBSTITUTE;
import static be.lerendnetwerk.domain.shared.Rules.broken;
import static be.lerendnetwerk.domain.shared.Rules.on;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ExpectedTest {

    private final AggregateTestFixture<Session> session = new AggregateTestFixture<>(Session.class);

    @Test
    void a_person_announces_to_come() {
        session.given(sessionScheduled()).when(announcePresence()).expectEvents(presenceAnnounced());
    }

    @Test
    void announcing_it_again_changes_nothing() {
        session.given(sessionScheduled(), presenceAnnounced())
                .when(announcePresence())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_person_apologises_with_or_without_a_reason() {
        session.given(sessionScheduled()).when(apologise("Ziek")).expectEvents(apologyReceived("Ziek"));
        session.given(sessionScheduled()).when(apologise(null)).expectEvents(apologyReceived(null));
    }

    @Test
    void apologising_again_without_a_reason_changes_nothing() {
        session.given(sessionScheduled(), apologyReceived("Ziek"))
                .when(apologise(null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void apologising_again_with_a_reason_tells_the_reason() {
        session.given(sessionScheduled(), apologyReceived(null))
                .when(apologise("Ziek"))
                .expectEvents(apologyReceived("Ziek"));
    }

    @Test
    void an_apology_after_an_announcement_is_what_counts() {
        session.given(sessionScheduled(), presenceAnnounced())
                .when(apologise(null))
                .expectEvents(apologyReceived(null));
    }

    @Test
    void an_announcement_after_an_apology_is_what_counts() {
        session.given(sessionScheduled(), presenceAnnounced(), apologyReceived(null))
                .when(announcePresence())
                .expectEvents(presenceAnnounced());
    }

    @Test
    void an_apology_is_withdrawn() {
        session.given(sessionScheduled(), apologyReceived("Ziek"))
                .when(withdrawApology())
                .expectEvents(apologyWithdrawn());
    }

    @Test
    void an_apology_that_does_not_stand_has_nothing_to_withdraw() {
        session.given(sessionScheduled(), apologyReceived("Ziek"), apologyWithdrawn())
                .when(withdrawApology())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        session.given(sessionScheduled(), apologyReceived("Ziek"), presenceAnnounced())
                .when(withdrawApology())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void somebody_comes_in_the_stead_of_another() {
        session.given(sessionScheduled())
                .when(nameSubstitute(PERSON, COLLEAGUE))
                .expectEvents(substituteNamed(PERSON, COLLEAGUE));
    }

    @Test
    void naming_the_same_substitute_changes_nothing() {
        session.given(sessionScheduled(), substituteNamed(PERSON, COLLEAGUE))
                .when(nameSubstitute(PERSON, COLLEAGUE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nobody_is_their_own_substitute() {
        session.given(sessionScheduled())
                .when(nameSubstitute(PERSON, PERSON))
                .expectException(broken(NOBODY_IS_THEIR_OWN_SUBSTITUTE))
                .expectNoEvents();
    }

    @Test
    void a_person_has_one_substitute_the_last_one_named() {
        session.given(sessionScheduled(), substituteNamed(PERSON, COLLEAGUE), substituteNamed(PERSON, OTHER))
                .when(recordAttendanceOf(COLLEAGUE, PRESENT, null), on(DAY))
                .expectEvents(attendanceRecordedOf(COLLEAGUE, PRESENT, null));
    }

    @Test
    void a_substitute_comes_for_one_person_the_last_one_named() {
        session.given(sessionScheduled(), substituteNamed(PERSON, COLLEAGUE), substituteNamed(OTHER, COLLEAGUE))
                .when(recordAttendanceOf(COLLEAGUE, PRESENT, null), on(DAY))
                .expectEvents(attendanceRecordedOf(COLLEAGUE, PRESENT, OTHER));
    }
}

package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.SessionExamples.checkInHeld;
import static be.lerendnetwerk.domain.session.SessionExamples.checkOutHeld;
import static be.lerendnetwerk.domain.session.SessionExamples.holdCheckIn;
import static be.lerendnetwerk.domain.session.SessionExamples.holdCheckOut;
import static be.lerendnetwerk.domain.session.SessionExamples.methodUsed;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionScheduled;
import static be.lerendnetwerk.domain.session.SessionExamples.useMethod;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CourseTest {

    private final AggregateTestFixture<Session> session = new AggregateTestFixture<>(Session.class);

    @Test
    void a_check_in_is_held() {
        session.given(sessionScheduled())
                .when(holdCheckIn("Wat bracht jou hierheen?"))
                .expectEvents(checkInHeld("Wat bracht jou hierheen?"));
    }

    @Test
    void the_same_check_in_again_changes_nothing() {
        session.given(sessionScheduled(), checkInHeld("Wat bracht jou hierheen?"))
                .when(holdCheckIn("Wat bracht jou hierheen?"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_check_in_that_is_noted_otherwise_replaces_the_one_before() {
        session.given(sessionScheduled(), checkInHeld("Wat bracht jou hierheen?"))
                .when(holdCheckIn("Hoe kwam je hier?"))
                .expectEvents(checkInHeld("Hoe kwam je hier?"));
    }

    @Test
    void a_method_is_used() {
        session.given(sessionScheduled()).when(useMethod("m1")).expectEvents(methodUsed("m1"));
    }

    @Test
    void noting_the_same_method_again_changes_nothing() {
        session.given(sessionScheduled(), methodUsed(null))
                .when(useMethod(null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_method_is_noted_again_with_its_description() {
        session.given(sessionScheduled(), methodUsed(null))
                .when(useMethod("m1"))
                .expectEvents(methodUsed("m1"));
    }

    @Test
    void a_check_out_is_held() {
        session.given(sessionScheduled())
                .when(holdCheckOut("Wat neem je mee?"))
                .expectEvents(checkOutHeld("Wat neem je mee?"));
    }

    @Test
    void the_same_check_out_again_changes_nothing() {
        session.given(sessionScheduled(), checkOutHeld("Wat neem je mee?"))
                .when(holdCheckOut("Wat neem je mee?"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_check_out_that_is_noted_otherwise_replaces_the_one_before() {
        session.given(sessionScheduled(), checkOutHeld("Wat neem je mee?"))
                .when(holdCheckOut("Wat laat je hier?"))
                .expectEvents(checkOutHeld("Wat laat je hier?"));
    }
}

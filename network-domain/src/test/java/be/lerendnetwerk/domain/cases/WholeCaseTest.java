package be.lerendnetwerk.domain.cases;

import static be.lerendnetwerk.domain.cases.CaseExamples.*;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** The way of a case, told from begin to end; the fastest way into this package. */
class WholeCaseTest {

    private final FixtureConfiguration<Case> cases = new AggregateTestFixture<>(Case.class);

    @Test
    void a_library_brings_its_reading_club_and_everybody_learns() {
        cases.givenCommands(
                        proposeCase(),
                        returnCase(),
                        reviseCase(null),
                        clearCase(),
                        chooseCaseFor(AUTUMN),
                        setCaseAside(),
                        chooseCaseFor(WINTER),
                        presentCaseIn(WINTER),
                        broadenCase(SCHOOL),
                        harvest(InsightKind.METHOD, SCHOOL),
                        closeCase("Een tweede leesclub"),
                        reopenCase())
                .when(reportBack(null))
                .expectEvents(reportedBack(null));
    }

    @Test
    void a_case_that_was_never_broadened_is_closed() {
        cases.givenCommands(proposeCase(), clearCase(), chooseCaseFor(AUTUMN), presentCaseIn(AUTUMN))
                .when(closeCase(null))
                .expectEvents(caseClosed(null));
    }
}

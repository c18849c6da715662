package be.lerendnetwerk.domain.cases;

import static be.lerendnetwerk.domain.cases.CaseExamples.AUTUMN;
import static be.lerendnetwerk.domain.cases.CaseExamples.LIBRARY;
import static be.lerendnetwerk.domain.cases.CaseExamples.SCHOOL;
import static be.lerendnetwerk.domain.cases.CaseExamples.caseBroadened;
import static be.lerendnetwerk.domain.cases.CaseExamples.caseChosenFor;
import static be.lerendnetwerk.domain.cases.CaseExamples.caseCleared;
import static be.lerendnetwerk.domain.cases.CaseExamples.casePresentedIn;
import static be.lerendnetwerk.domain.cases.CaseExamples.caseProposed;

import be.lerendnetwerk.domain.cases.event.CaseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A stage of a case, with what happened until then. */
enum StageOfACase {
    PROPOSED(caseProposed()),
    CLEARED(PROPOSED, caseCleared()),
    CHOSEN(CLEARED, caseChosenFor(AUTUMN)),
    PRESENTED(CHOSEN, casePresentedIn(AUTUMN)),
    BROADENED(PRESENTED, caseBroadened(LIBRARY, SCHOOL));

    private final List<CaseEvent> history;

    StageOfACase(CaseEvent first) {
        history = List.of(first);
    }

    StageOfACase(StageOfACase before, CaseEvent step) {
        history = Stream.concat(before.history.stream(), Stream.of(step)).toList();
    }

    /** What happened until this stage, and then. */
    List<CaseEvent> and(CaseEvent... then) {
        return Stream.concat(history.stream(), Arrays.stream(then)).toList();
    }
}

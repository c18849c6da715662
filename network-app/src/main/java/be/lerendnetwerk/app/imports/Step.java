package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.desk.DatedCommand;
import java.util.Comparator;

/**
 * One command of the plan.
 *
 * @param when when it happened
 * @param phase the part of the telling it is in
 * @param row the row that tells it
 * @param part its place among the steps of the same row
 * @param command the command, with its day and its id
 */
record Step(When when, Phase phase, Row row, int part, DatedCommand command) {

    /** The order in which things happened; rows of one day keep the order of the files. */
    static final Comparator<Step> ORDER = Comparator.comparing(Step::when)
            .thenComparing(Step::phase)
            .thenComparing(step -> step.row().sheet())
            .thenComparingInt(step -> step.row().line())
            .thenComparingInt(Step::part);
}

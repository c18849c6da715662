package be.lerendnetwerk.projection.commitments;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Who is committed to which series, and for which sessions?
 *
 * @param ask as of when, and which
 */
record FindCommitments(Ask ask) implements Question<CommitmentRow> {}

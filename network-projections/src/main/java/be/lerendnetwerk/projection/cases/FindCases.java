package be.lerendnetwerk.projection.cases;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Which cases are there, and in what stage?
 *
 * @param ask as of when, and which
 */
record FindCases(Ask ask) implements Question<CaseRow> {}

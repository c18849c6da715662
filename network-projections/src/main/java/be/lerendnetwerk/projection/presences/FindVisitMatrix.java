package be.lerendnetwerk.projection.presences;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * How often did the people of one organisation visit another?
 *
 * @param ask as of when, and which
 */
public record FindVisitMatrix(Ask ask) implements Question<VisitCount> {}

package be.lerendnetwerk.projection.presences;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Who visited whom, and was it for the first time?
 *
 * @param ask as of when, and which
 */
public record FindVisits(Ask ask) implements Question<Visit> {}

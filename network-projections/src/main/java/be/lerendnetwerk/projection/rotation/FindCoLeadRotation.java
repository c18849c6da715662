package be.lerendnetwerk.projection.rotation;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Whose turn is it to co-lead, and why?
 *
 * @param ask as of when, and which
 */
public record FindCoLeadRotation(Ask ask) implements Question<CoLeadTurn> {}

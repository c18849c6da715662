package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * What connects organisations?
 *
 * @param ask as of when, and which
 */
public record FindBridges(Ask ask) implements Question<Bridge> {}

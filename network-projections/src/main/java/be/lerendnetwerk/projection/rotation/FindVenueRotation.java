package be.lerendnetwerk.projection.rotation;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Whose turn is it to host, and why?
 *
 * @param ask as of when, and which
 */
public record FindVenueRotation(Ask ask) implements Question<VenueTurn> {}

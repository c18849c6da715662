package be.lerendnetwerk.projection.organisations;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Which places are offered, and by whom?
 *
 * @param ask as of when, and which
 */
record FindVenues(Ask ask) implements Question<VenueRow> {}

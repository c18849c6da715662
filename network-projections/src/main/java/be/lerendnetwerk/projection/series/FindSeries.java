package be.lerendnetwerk.projection.series;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Which series are there, and how far are they?
 *
 * @param ask as of when, and which
 */
record FindSeries(Ask ask) implements Question<SeriesRow> {}

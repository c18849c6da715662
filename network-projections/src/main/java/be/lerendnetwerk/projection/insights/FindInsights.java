package be.lerendnetwerk.projection.insights;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * What was learnt?
 *
 * @param ask as of when, and which
 */
record FindInsights(Ask ask) implements Question<InsightRow> {}

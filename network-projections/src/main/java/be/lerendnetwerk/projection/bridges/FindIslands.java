package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Which organisations hang together? Option {@code threshold}: how many sessions two organisations must share for their
 * bridge to count; 1 unless said otherwise.
 *
 * @param ask as of when, and which
 */
public record FindIslands(Ask ask) implements Question<Island> {}

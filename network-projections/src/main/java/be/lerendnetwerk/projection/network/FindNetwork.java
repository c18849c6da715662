package be.lerendnetwerk.projection.network;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * What is the network called, what is it for, and who pulls it? One row, or none before it was founded.
 *
 * @param ask as of when, and which
 */
public record FindNetwork(Ask ask) implements Question<NetworkRow> {}

package be.lerendnetwerk.projection.participants;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * Which people are there, and of which organisation?
 *
 * @param ask as of when, and which
 */
record FindParticipants(Ask ask) implements Question<ParticipantRow> {}

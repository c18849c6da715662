package be.lerendnetwerk.projection.sessions;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * When and where are the sessions, and how did they go?
 *
 * @param ask as of when, and which
 */
public record FindSessions(Ask ask) implements Question<SessionRow> {}

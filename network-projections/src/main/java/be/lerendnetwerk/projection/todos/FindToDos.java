package be.lerendnetwerk.projection.todos;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * What waits for the coordinator, related to the day of the question? Option {@code lang}: {@code nl} (unless said
 * otherwise) or {@code en}, the language of the words.
 *
 * @param ask as of when, and which
 */
record FindToDos(Ask ask) implements Question<ToDo> {}

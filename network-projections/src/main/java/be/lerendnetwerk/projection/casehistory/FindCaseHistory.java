package be.lerendnetwerk.projection.casehistory;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * What happened to a case, or to all of them? Options: {@code case}, the case; {@code lang}, {@code nl} (unless said
 * otherwise) or {@code en}, the language of the words.
 *
 * @param ask as of when, and which
 */
record FindCaseHistory(Ask ask) implements Question<CaseHistory> {}

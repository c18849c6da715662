/**
 * A case: a situation that one organisation brings, so that everybody learns from it.
 *
 * <p>A case is proposed with a title and a learning question. Somebody reads it and clears it of other people's personal
 * data, or returns it to the presenter with a note; a returned or revised text waits to be cleared anew. A cleared case is
 * chosen for one session, which puts it on that agenda, and can be set aside again; while chosen its text is fixed. In
 * that session it is presented, which happens once: what goes on later is a report back, or a case that follows this one.
 *
 * <p>A presented case is broadened into a question that everybody shares, with the organisations that recognise
 * themselves; broadening again replaces what was noted before. Its text can still be revised, without losing its stage.
 * What became of it is reported back, as often as there is news. Insights are harvested from any open case.
 *
 * <p>From every stage a case can be closed, with or without an outcome, or withdrawn. It stays readable, and changes only
 * after it is reopened: it goes on at the stage it had, on the agenda it was on.
 */
@NullMarked
package be.lerendnetwerk.domain.cases;

import org.jspecify.annotations.NullMarked;

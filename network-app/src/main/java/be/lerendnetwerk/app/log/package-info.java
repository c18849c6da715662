/**
 * The log: what happened, in one order, safe on disk.
 *
 * <p>The way of an event: a command's transaction appends it ({@link be.lerendnetwerk.app.log.LogStorageEngine}) and notes it as
 * unsequenced. After the commit the writer takes a ticket and waits ({@link be.lerendnetwerk.app.log.GroupCommit}) for a round, in
 * which the {@link be.lerendnetwerk.app.log.Sequencer} gives every committed event its position and leaf hash and the
 * {@link be.lerendnetwerk.app.log.Durability} makes that last. Only then does the {@link be.lerendnetwerk.app.log.Head} move: writers
 * are answered, and whoever follows the log ({@link be.lerendnetwerk.app.log.PositionedEvents}) reads on.
 */
@NullMarked
package be.lerendnetwerk.app.log;

import org.jspecify.annotations.NullMarked;

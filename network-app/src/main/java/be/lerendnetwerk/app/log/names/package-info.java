/**
 * Under which names events lie in the log, and how they are written there. The names are contracts: they are derived
 * from the events of the six contexts in {@link be.lerendnetwerk.app.log.names.StoredNames} and nowhere else, and moving
 * a class does not touch them.
 */
@NullMarked
package be.lerendnetwerk.app.log.names;

import org.jspecify.annotations.NullMarked;

/** What waits for the coordinator on a given day. */
@NullMarked
package be.lerendnetwerk.projection.todos;

import org.jspecify.annotations.NullMarked;

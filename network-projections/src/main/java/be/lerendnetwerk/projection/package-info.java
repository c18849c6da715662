/** Remembers: events become rows that answer one question each, as of any moment. */
@NullMarked
package be.lerendnetwerk.projection;

import org.jspecify.annotations.NullMarked;

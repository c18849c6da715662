/** The page of a session before, during and after it, and its report. */
@NullMarked
package be.lerendnetwerk.app.sessions;

import org.jspecify.annotations.NullMarked;

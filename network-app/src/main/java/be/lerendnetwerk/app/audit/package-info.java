/**
 * The log for whoever verifies: every event in words and as it is stored, the events behind a figure, and the proof that
 * what the pages show follows from them.
 */
@NullMarked
package be.lerendnetwerk.app.audit;

import org.jspecify.annotations.NullMarked;

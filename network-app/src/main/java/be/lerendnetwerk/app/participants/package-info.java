/** The people of the network, and each one with what was promised and how it went. */
@NullMarked
package be.lerendnetwerk.app.participants;

import org.jspecify.annotations.NullMarked;

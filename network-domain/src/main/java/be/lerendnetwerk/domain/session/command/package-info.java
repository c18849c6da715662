/** The commands of a session. */
@NullMarked
package be.lerendnetwerk.domain.session.command;

import org.jspecify.annotations.NullMarked;

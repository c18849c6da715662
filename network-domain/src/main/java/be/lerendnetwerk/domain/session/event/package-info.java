/** The events of a session, as they are stored. */
@NullMarked
package be.lerendnetwerk.domain.session.event;

import org.jspecify.annotations.NullMarked;

/** The events of a participant, as they are stored. */
@NullMarked
package be.lerendnetwerk.domain.participant.event;

import org.jspecify.annotations.NullMarked;

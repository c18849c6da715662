/** The commands of a participant. */
@NullMarked
package be.lerendnetwerk.domain.participant.command;

import org.jspecify.annotations.NullMarked;

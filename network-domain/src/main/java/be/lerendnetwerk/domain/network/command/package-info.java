/** The commands of a network. */
@NullMarked
package be.lerendnetwerk.domain.network.command;

import org.jspecify.annotations.NullMarked;

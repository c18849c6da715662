/** The commands of an organisation. */
@NullMarked
package be.lerendnetwerk.domain.organisation.command;

import org.jspecify.annotations.NullMarked;

/** The commands of a case. */
@NullMarked
package be.lerendnetwerk.domain.cases.command;

import org.jspecify.annotations.NullMarked;

/** The commands of a series. */
@NullMarked
package be.lerendnetwerk.domain.series.command;

import org.jspecify.annotations.NullMarked;

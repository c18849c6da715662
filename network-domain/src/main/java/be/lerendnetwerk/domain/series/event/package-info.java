/** The events of a series, as they are stored. */
@NullMarked
package be.lerendnetwerk.domain.series.event;

import org.jspecify.annotations.NullMarked;

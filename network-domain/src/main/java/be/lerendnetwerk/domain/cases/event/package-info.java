/** The events of a case, as they are stored. */
@NullMarked
package be.lerendnetwerk.domain.cases.event;

import org.jspecify.annotations.NullMarked;

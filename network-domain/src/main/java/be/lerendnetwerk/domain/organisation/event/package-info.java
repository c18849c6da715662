/** The events of an organisation, as they are stored. */
@NullMarked
package be.lerendnetwerk.domain.organisation.event;

import org.jspecify.annotations.NullMarked;

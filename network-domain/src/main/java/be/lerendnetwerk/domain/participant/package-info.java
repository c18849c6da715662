/** TO BE WRITTEN */
@NullMarked
package be.lerendnetwerk.domain.participant;

import org.jspecify.annotations.NullMarked;

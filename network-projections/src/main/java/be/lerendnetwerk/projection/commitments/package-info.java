/** Who promised to be there in person, and for which sessions. */
@NullMarked
package be.lerendnetwerk.projection.commitments;

import org.jspecify.annotations.NullMarked;

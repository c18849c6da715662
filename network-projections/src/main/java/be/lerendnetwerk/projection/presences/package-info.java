/** Who set foot where: visits, first visits, and how often the people of one organisation came to another. */
@NullMarked
package be.lerendnetwerk.projection.presences;

import org.jspecify.annotations.NullMarked;

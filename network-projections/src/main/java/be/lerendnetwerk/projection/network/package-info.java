/** The network itself, and who pulls it. */
@NullMarked
package be.lerendnetwerk.projection.network;

import org.jspecify.annotations.NullMarked;

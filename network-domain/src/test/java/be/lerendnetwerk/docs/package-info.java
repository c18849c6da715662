/** Keeps the documents that tell about the domain equal to its code. */
@NullMarked
package be.lerendnetwerk.docs;

import org.jspecify.annotations.NullMarked;

/** Whose turn it is to host and to co-lead, and why; who visited whom. */
@NullMarked
package be.lerendnetwerk.app.rotation;

import org.jspecify.annotations.NullMarked;

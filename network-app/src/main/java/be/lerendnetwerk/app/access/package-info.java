/** Who may come in, and who may do what. */
@NullMarked
package be.lerendnetwerk.app.access;

import org.jspecify.annotations.NullMarked;

/** Everything that was learnt from the cases, to be found again. */
@NullMarked
package be.lerendnetwerk.app.methods;

import org.jspecify.annotations.NullMarked;

/** Where commands are handed in, and what comes back once they are acknowledged. */
@NullMarked
package be.lerendnetwerk.app.desk;

import org.jspecify.annotations.NullMarked;

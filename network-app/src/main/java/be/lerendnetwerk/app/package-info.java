/** Shows what the network did and takes what people do: pages, API and command line, the log, and the wiring. */
@NullMarked
package be.lerendnetwerk.app;

import org.jspecify.annotations.NullMarked;

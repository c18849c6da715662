/** How pages, programs and the command line read: as of which moment, once the read models are there, with personal values opened. */
@NullMarked
package be.lerendnetwerk.app.reading;

import org.jspecify.annotations.NullMarked;

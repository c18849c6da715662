/** How the installation is doing, for whoever keeps it running. */
@NullMarked
package be.lerendnetwerk.app.status;

import org.jspecify.annotations.NullMarked;

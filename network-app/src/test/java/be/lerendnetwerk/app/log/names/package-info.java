@NullMarked
package be.lerendnetwerk.app.log.names;

import org.jspecify.annotations.NullMarked;

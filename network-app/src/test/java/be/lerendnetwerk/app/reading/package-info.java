@NullMarked
package be.lerendnetwerk.app.reading;

import org.jspecify.annotations.NullMarked;

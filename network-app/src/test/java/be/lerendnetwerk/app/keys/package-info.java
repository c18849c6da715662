@NullMarked
package be.lerendnetwerk.app.keys;

import org.jspecify.annotations.NullMarked;

/** What a command meets before it is handed in, on a network that is as each test says. */
@NullMarked
package be.lerendnetwerk.app.door;

import org.jspecify.annotations.NullMarked;

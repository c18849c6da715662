@NullMarked
package be.lerendnetwerk.app.cli;

import org.jspecify.annotations.NullMarked;

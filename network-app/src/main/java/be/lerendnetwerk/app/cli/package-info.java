/**
 * The command line. Each command starts what it needs of the product on a data folder, tells in plain sentences what it
 * does, and ends with an exit code: 0 when all is well, 1 when something is wrong, 2 for a command that is not understood.
 */
@NullMarked
package be.lerendnetwerk.app.cli;

import org.jspecify.annotations.NullMarked;

/** The laws of the house, and a small wrong house that breaks each of them. */
@NullMarked
package be.lerendnetwerk.architecture;

import org.jspecify.annotations.NullMarked;

/** The organisations of the network, and each one with its people, its place, its cases and its bridges. */
@NullMarked
package be.lerendnetwerk.app.organisations;

import org.jspecify.annotations.NullMarked;

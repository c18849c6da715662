/** What is told to whoever asked for something that cannot be: one mapping, for pages and for the API. */
@NullMarked
package be.lerendnetwerk.app.problem;

import org.jspecify.annotations.NullMarked;

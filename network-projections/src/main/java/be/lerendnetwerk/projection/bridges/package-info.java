/** What connects organisations: shared sessions, visits and cases, and the islands that remain. */
@NullMarked
package be.lerendnetwerk.projection.bridges;

import org.jspecify.annotations.NullMarked;

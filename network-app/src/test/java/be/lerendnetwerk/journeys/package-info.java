/** Stories told by somebody who only has the pages, in a real browser. */
@NullMarked
package be.lerendnetwerk.journeys;

import org.jspecify.annotations.NullMarked;

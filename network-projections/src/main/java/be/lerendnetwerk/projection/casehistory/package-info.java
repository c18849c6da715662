/** What happened to a case, in order, in words. */
@NullMarked
package be.lerendnetwerk.projection.casehistory;

import org.jspecify.annotations.NullMarked;

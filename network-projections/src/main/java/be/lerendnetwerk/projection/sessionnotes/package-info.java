/** What was asked, answered and noted around each session, for whoever runs it and for its report. */
@NullMarked
package be.lerendnetwerk.projection.sessionnotes;

import org.jspecify.annotations.NullMarked;

/** The first page: the next session, what needs doing, and the series that run. */
@NullMarked
package be.lerendnetwerk.app.home;

import org.jspecify.annotations.NullMarked;

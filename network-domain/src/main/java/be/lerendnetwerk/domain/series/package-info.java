/**
 * The life of a series (<i>traject</i>). It is planned with a title, a number of sessions and how long each takes, and
 * may follow an earlier one. Organisations are invited; people commit to it, each from a first session on. A commitment
 * is a promise, apart from attendance. Then the group closes: from there on somebody joins as a latecomer only, for a
 * reason. Whoever takes a promise back may make it anew, under the same conditions as anybody else; the new promise
 * says again from which session on it counts. Sessions get their numbers here and live a life of their own from that
 * moment; numbers are not given twice, not even the number of a cancelled session. More sessions than planned are
 * unusual and allowed. In the end the series is concluded, or abandoned for a reason, and takes nothing any more; going
 * on is a new series that follows it.
 */
@NullMarked
package be.lerendnetwerk.domain.series;

import org.jspecify.annotations.NullMarked;

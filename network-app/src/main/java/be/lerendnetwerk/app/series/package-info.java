/** The pages of series: all of them, and one with its sessions and its fixed group. */
@NullMarked
package be.lerendnetwerk.app.series;

import org.jspecify.annotations.NullMarked;

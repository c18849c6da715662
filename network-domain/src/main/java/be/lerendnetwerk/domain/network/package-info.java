/**
 * The network itself: what it is called, what it is for, and who pulls it.
 *
 * <p>An installation holds one network. It is founded once, before anything else, with a name, perhaps a purpose, and
 * the time zone in which all its dates are meant; that zone never changes, or days that passed would move. The name and
 * the purpose can be changed at any time.
 *
 * <p>Some organisations are standing leads (<i>trekkers</i>): they pull the network in every session, beside the co-lead
 * who changes. A lead is appointed and stands down as often as needed; there may be none, one or several. A standing
 * lead has no turn in the rotation of co-leads. A network never ends here: who stops, stops using it.
 */
@NullMarked
package be.lerendnetwerk.domain.network;

import org.jspecify.annotations.NullMarked;

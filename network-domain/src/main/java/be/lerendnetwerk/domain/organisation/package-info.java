/**
 * An organisation of the network, and the venues where it can host.
 *
 * <p>An organisation is admitted with a name and perhaps a kind; both can be corrected. It may offer venues: each is
 * offered, corrected and withdrawn by itself, and a withdrawn one can be offered again under the same id. An
 * organisation without a venue is a member like any other.
 *
 * <p>It takes turns to host. It may pause that, up to a day or without an end; pausing again with another end replaces
 * the pause, and resuming ends it. One day it may leave the network, with a reason. From then on it does nothing until it
 * rejoins, leaving a second time included. Leaving takes nothing else away: who rejoins has the venues and the pause of
 * before. What it did stays in the history of the network either way.
 */
@NullMarked
package be.lerendnetwerk.domain.organisation;

import org.jspecify.annotations.NullMarked;

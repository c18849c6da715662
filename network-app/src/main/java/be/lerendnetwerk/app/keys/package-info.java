/**
 * The keys of the network: what is personal is sealed under a key of its subject before it reaches the log, and is
 * erased by throwing that key away.
 *
 * <p>A subject gets its key the first time something about it is written. The key lies in the database, wrapped by a
 * master key that does not. Reading asks for the keys of that moment, every time, since any node may have erased one.
 * After an erasure the subject's row stays without a key, for ever: what is old cannot be read, and what comes later is
 * stored as erased.
 */
@NullMarked
package be.lerendnetwerk.app.keys;

import org.jspecify.annotations.NullMarked;

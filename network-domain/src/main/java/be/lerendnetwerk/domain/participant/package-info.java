/**
 * A participant: a person who takes part on behalf of an organisation.
 *
 * <p>A person is registered under an organisation, with a name and perhaps an e-mail address, which are kept under a key
 * of their own and can be corrected at any time. Who changes employer moves to the other organisation; past attendance
 * stays under the organisation of that day. Who had been at a venue before the network began counting says so once, and
 * going there is no first visit any more.
 *
 * <p>A person leaves the group and may return; commitments and presences of before stay as they were. At any moment a
 * person can be erased, on one of the grounds of the law: the key goes, and with it everything that was personal, while
 * what happened stays told about "an erased participant". Nothing comes after that, a second erasure included.
 */
@NullMarked
package be.lerendnetwerk.domain.participant;

import org.jspecify.annotations.NullMarked;

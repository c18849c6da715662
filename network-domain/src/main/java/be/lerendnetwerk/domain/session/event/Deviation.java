package be.lerendnetwerk.domain.session.event;

import be.lerendnetwerk.domain.shared.Personal;

/**
 * What went otherwise in a session, and why.
 *
 * @param kind NO_HOST, NO_CHECK_IN, NO_CHECK_OUT or NOBODY_RECORDED
 * @param reason why, under the session's key
 */
public record Deviation(String kind, Personal reason) {}

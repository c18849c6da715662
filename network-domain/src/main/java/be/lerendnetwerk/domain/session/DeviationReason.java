package be.lerendnetwerk.domain.session;

/**
 * Why a session went otherwise.
 *
 * @param kind what went otherwise
 * @param reason why, in the words of whoever closes the session
 */
public record DeviationReason(DeviationKind kind, String reason) {}

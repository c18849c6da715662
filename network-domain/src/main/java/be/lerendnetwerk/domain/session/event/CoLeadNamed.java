package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;

/**
 * An organisation confirmed that it co-leads.
 *
 * @param sessionId the session
 * @param organisation the organisation
 */
@Revision("1")
public record CoLeadNamed(String sessionId, String organisation) implements SessionEvent {}

package be.lerendnetwerk.domain.cases.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A case was taken back.
 *
 * @param caseId the case
 * @param reason why, under the case's key, or null
 */
@Revision("1")
public record CaseWithdrawn(String caseId, @Nullable Personal reason) implements CaseEvent {}

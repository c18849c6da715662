package be.lerendnetwerk.domain.cases.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The work on a case ended.
 *
 * @param caseId the case
 * @param outcome what came of it, under the case's key, or null
 */
@Revision("1")
public record CaseClosed(String caseId, @Nullable Personal outcome) implements CaseEvent {}

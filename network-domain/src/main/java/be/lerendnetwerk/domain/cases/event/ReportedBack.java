package be.lerendnetwerk.domain.cases.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was told what became of a case.
 *
 * @param caseId the case
 * @param session the session, or null
 * @param whatChanged what became of it, under the case's key
 */
@Revision("1")
public record ReportedBack(String caseId, @Nullable String session, Personal whatChanged) implements CaseEvent {}

package be.lerendnetwerk.domain.cases.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Something was learnt from a case.
 *
 * @param caseId the case
 * @param kind TIP, METHOD or INSIGHT
 * @param text what was learnt, under the case's key
 * @param organisation the organisation that gave it, or null
 */
@Revision("1")
public record InsightHarvested(
        String caseId, String kind, Personal text, @Nullable String organisation) implements CaseEvent {}

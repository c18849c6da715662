package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells what became of a case (<i>terugkoppelen</i>).
 *
 * @param caseId the case
 * @param session the session, or null
 * @param whatChanged what became of it
 */
public record ReportBack(
        @TargetAggregateIdentifier CaseId caseId, @Nullable SessionId session, String whatChanged)
        implements CaseCommand {}

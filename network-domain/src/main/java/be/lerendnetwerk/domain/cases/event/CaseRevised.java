package be.lerendnetwerk.domain.cases.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The text of a case was changed.
 *
 * @param caseId the case
 * @param title the title, under the case's key
 * @param learningQuestion what the presenter wants to learn, under the case's key
 * @param description what it is about, under the case's key, or null
 */
@Revision("1")
public record CaseRevised(
        String caseId,
        Personal title,
        Personal learningQuestion,
        @Nullable Personal description) implements CaseEvent {}

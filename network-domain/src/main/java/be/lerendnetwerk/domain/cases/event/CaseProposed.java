package be.lerendnetwerk.domain.cases.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A case was brought to the network.
 *
 * @param caseId the case
 * @param organisation the organisation
 * @param presenter the person who brings the case, or null
 * @param title the title, under the case's key
 * @param learningQuestion what the presenter wants to learn, under the case's key
 * @param description what it is about, under the case's key, or null
 * @param follows the one it follows up, or null
 * @param key the short text that stands for it in the sheets it was imported from, or null
 */
@Revision("1")
public record CaseProposed(
        String caseId,
        String organisation,
        @Nullable String presenter,
        Personal title,
        Personal learningQuestion,
        @Nullable Personal description,
        @Nullable String follows,
        @Nullable String key)
        implements CaseEvent {}

package be.lerendnetwerk.projection.cases;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One case, and the stage it is in. */
@Meaning("The cases, each with the stage it is in.")
public record CaseRow(
        @Meaning("The case.") String caseId,

        @Meaning("The short text that stands for it in the imported sheets.") @Nullable
        String key,

        @Meaning("The organisation that the case belongs to.")
        String organisationId,

        @Meaning("What that organisation is called.") @Nullable
        String organisationName,

        @Meaning("The person who brings the case.") @Nullable
        String presenterId,

        @Meaning("The title.") @Nullable Personal title,

        @Meaning("What the presenter wants to learn.") @Nullable
        Personal learningQuestion,

        @Meaning("What it is about.") @Nullable Personal description,

        @Meaning("proposed, cleared, chosen, presented, broadened, closed or withdrawn.")
        String status,

        @Meaning("The case that it follows up.") @Nullable String followsCaseId,

        @Meaning("The session it was chosen for or presented in.") @Nullable
        String sessionId,

        @Meaning("The organisations that recognised themselves in it, by id.")
        List<String> recognisedBy,

        @Meaning("The question that everybody shares, once the case was broadened.") @Nullable
        Personal sharedQuestion,

        @Meaning("What came of it, once it was closed.") @Nullable
        Personal outcome,

        @Meaning("Whether it was told what became of it.") boolean reportedBack) {}

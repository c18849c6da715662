package be.lerendnetwerk.app.sessions;

import be.lerendnetwerk.domain.shared.TurnReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hosting or co-leading one session: who took it on, who was asked and what they said, and whose turn it is.
 *
 * @param kind host or co-lead, as addresses say it
 * @param organisationId who took it on, or null
 * @param organisation what that organisation is called; empty for none
 * @param answers what those who were asked said, in order; who took it on included
 * @param proposal who is to be asked next, or null when nobody is left
 */
public record Task(
        String kind,
        @Nullable String organisationId,
        String organisation,
        List<Answer> answers,
        @Nullable Proposal proposal) {

    /**
     * What one organisation said.
     *
     * @param organisationId the organisation
     * @param organisation what it is called
     * @param state ASKED, DECLINED, CONFIRMED or HANDED_BACK
     * @param why the reason of the rotation for which it was asked, or null
     * @param reason in its own words; empty for none
     * @param on the day
     * @param venueId the venue it offers, or null
     */
    public record Answer(
            String organisationId,
            String organisation,
            String state,
            @Nullable String why,
            String reason,
            LocalDate on,
            @Nullable String venueId) {}

    /**
     * Whose turn it is.
     *
     * @param organisationId the organisation
     * @param organisation what it is called
     * @param why the reason
     */
    public record Proposal(String organisationId, String organisation, TurnReason why) {}

    /** The organisation that was asked last and did not answer yet, or null. */
    public @Nullable Answer asked() {
        return answers.stream()
                .filter(answer -> answer.state().equals("ASKED"))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** Whether somebody took it on. */
    public boolean taken() {
        return organisationId != null;
    }
}

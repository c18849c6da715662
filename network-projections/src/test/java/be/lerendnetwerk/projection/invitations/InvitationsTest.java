package be.lerendnetwerk.projection.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.series.event.OrganisationInvited;
import be.lerendnetwerk.projection.Projected;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who was invited to a series. */
class InvitationsTest {

    @Test
    void an_organisation_invited_again_keeps_its_first_day() {
        Projected log = new Projected()
                .on("2023-01-05")
                .tell(new OrganisationInvited("a", "museum"))
                .on("2023-02-05")
                .tell(new OrganisationInvited("a", "museum"), new OrganisationInvited("b", "museum"));

        assertThat(log.ask(FindInvitations::new, Invitation.class))
                .containsExactly(
                        new Invitation("a", "museum", LocalDate.parse("2023-01-05")),
                        new Invitation("b", "museum", LocalDate.parse("2023-02-05")));
    }
}

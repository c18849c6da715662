package be.lerendnetwerk.app.door;

import static be.lerendnetwerk.app.door.AtTheDoor.AN;
import static be.lerendnetwerk.app.door.AtTheDoor.CASE;
import static be.lerendnetwerk.app.door.AtTheDoor.EARLIER;
import static be.lerendnetwerk.app.door.AtTheDoor.HALL;
import static be.lerendnetwerk.app.door.AtTheDoor.LIBRARY;
import static be.lerendnetwerk.app.door.AtTheDoor.SCHOOL;
import static be.lerendnetwerk.app.door.AtTheDoor.SESSION;
import static be.lerendnetwerk.app.door.AtTheDoor.everybodyIsHere;
import static be.lerendnetwerk.domain.cases.CaseRule.THE_PRESENTER_IS_OF_THE_ORGANISATION_OF_THE_CASE;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.A_NAME_BELONGS_TO_ONE_ORGANISATION;
import static be.lerendnetwerk.domain.session.SessionRule.EACH_TIME_ANOTHER_CO_LEAD;
import static be.lerendnetwerk.domain.session.SessionRule.EACH_TIME_ANOTHER_HOST;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectOrganisation;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.command.HostSession;
import be.lerendnetwerk.domain.session.command.NameCoLead;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done all the same, with a word about it. */
class UnusualTest {

    private static final OrganisationId NEW = new OrganisationId(new UUID(0, 10));

    @Test
    void to_host_again_in_a_series_is_unusual() {
        assertThat(everybodyIsHere().pass(new HostSession(SESSION, SCHOOL, HALL)))
                .containsExactly(EACH_TIME_ANOTHER_HOST);
        assertThat(everybodyIsHere().pass(new HostSession(SESSION, LIBRARY, null)))
                .isEmpty();
        assertThat(everybodyIsHere().pass(new HostSession(EARLIER, SCHOOL, HALL)))
                .as("the very session that it hosts already")
                .isEmpty();
        assertThat(everybodyIsHere().whereTheEarlierSessionWasCancelled().pass(new HostSession(SESSION, SCHOOL, HALL)))
                .isEmpty();
    }

    @Test
    void to_co_lead_again_in_a_series_is_unusual() {
        assertThat(everybodyIsHere().pass(new NameCoLead(SESSION, SCHOOL))).containsExactly(EACH_TIME_ANOTHER_CO_LEAD);
        assertThat(everybodyIsHere().pass(new NameCoLead(SESSION, LIBRARY))).isEmpty();
        assertThat(everybodyIsHere().whereTheEarlierSessionWasCancelled().pass(new NameCoLead(SESSION, SCHOOL)))
                .isEmpty();
    }

    @Test
    void to_present_for_another_organisation_is_unusual() {
        assertThat(everybodyIsHere().pass(proposal(LIBRARY, AN)))
                .containsExactly(THE_PRESENTER_IS_OF_THE_ORGANISATION_OF_THE_CASE);
        assertThat(everybodyIsHere().pass(proposal(SCHOOL, AN))).isEmpty();
        assertThat(everybodyIsHere().pass(proposal(LIBRARY, null))).isEmpty();
    }

    @Test
    void a_name_that_is_nearly_that_of_another_is_unusual() {
        assertThat(everybodyIsHere().pass(new AdmitOrganisation(NEW, "de linde", null, null)))
                .containsExactly(A_NAME_BELONGS_TO_ONE_ORGANISATION);
        assertThat(everybodyIsHere().pass(new CorrectOrganisation(LIBRARY, "De Linde", null)))
                .containsExactly(A_NAME_BELONGS_TO_ONE_ORGANISATION);
        assertThat(everybodyIsHere().pass(new CorrectOrganisation(SCHOOL, "De Linde", null)))
                .as("its own name")
                .isEmpty();
        assertThat(everybodyIsHere().pass(new AdmitOrganisation(NEW, "De Eik", null, null)))
                .isEmpty();
    }

    /** One slip for every eight letters of the shorter name; capitals, accents and signs do not count, digits do. */
    @ParameterizedTest
    @CsvSource({
        "De Linde,            de linde,            true",
        "Café-Zoë,            cafe zoe,            true",
        "Lindehof,            Lindenhof,           true",
        "Linden,              Linde,               false",
        "Lindehof,            Lindenhofje,         false",
        "Lindehoven,          Lyndehoven,          true",
        "Lindehoven,          Lyndehofen,          false",
        "Basisschool De Linde, Basischool De Lynde, true",
        "Basisschool De Linde, Basischol De Lynde,  false",
        "Basisschool 1,       Basisschool 2,       false",
        "!!!,                 ???,                 false"
    })
    void two_names_are_alike_when_a_slip_of_the_pen_makes_one_of_the_other(String one, String other, boolean alike) {
        assertThat(Alike.areAlike(one, other)).isEqualTo(alike);
        assertThat(Alike.areAlike(other, one)).isEqualTo(alike);
    }

    private static ProposeCase proposal(OrganisationId organisation, @Nullable ParticipantId presenter) {
        return new ProposeCase(CASE, organisation, presenter, "Taal", "Hoe?", null, null, null);
    }
}

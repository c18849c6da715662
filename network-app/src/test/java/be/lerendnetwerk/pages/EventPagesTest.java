package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ErasureGround;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.participant.command.EraseParticipant;
import be.lerendnetwerk.domain.participant.command.RegisterParticipant;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.command.CancelSession;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** Events in words: each says by itself what happened, and to what. */
class EventPagesTest extends SintNiklaasPages {

    private static final Pattern MOMENT = Pattern.compile("href=\"(/[^\"]+\\?asOf=\\d+)\"");

    @Autowired
    private MockMvcTester web;

    @Test
    void a_session_that_was_closed_or_cancelled_is_named() {
        Names names = new Names(now());
        String held = story().where(SessionRow.class, "status", "held").get(0).sessionId();
        String cancelled = session(9);
        submit(new CancelSession(new SessionId(UUID.fromString(cancelled)), "storm"));

        assertThat(read("/log?type=SessionClosed&subject=" + held))
                .contains(">Sessie afgesloten (" + HtmlUtils.htmlEscape(names.sessionInSeries(held), "UTF-8") + ")");
        assertThat(read("/log?type=SessionCancelled&subject=" + cancelled))
                .contains(">Sessie afgelast ("
                        + HtmlUtils.htmlEscape(new Names(now()).sessionInSeries(cancelled), "UTF-8") + "): storm");
    }

    @Test
    void a_sentence_begins_with_a_capital_also_after_an_erasure() {
        ParticipantId person = new ParticipantId(UUID.randomUUID());
        String organisation = now().all(OrganisationRow.class).get(0).organisationId();
        submit(new RegisterParticipant(
                person, new OrganisationId(UUID.fromString(organisation)), "Voorbij Gaand", null, null));
        submit(new EraseParticipant(person, ErasureGround.REQUESTED));

        assertThat(read("/log?subject=" + person))
                .contains(">Gewiste deelnemer neemt deel namens ")
                .doesNotContain("Voorbij");
    }

    @Test
    void what_there_is_one_of_is_told_as_one() {
        SeriesId series = new SeriesId(UUID.randomUUID());
        submit(new PlanSeries(series, "Eén keer", 1, 60, 1, null, null));

        assertThat(read("/log?subject=" + series))
                .contains(">Traject gepland: Eén keer, 1 sessie, minstens 1 keer aanwezig<");
    }

    @Test
    void the_moment_of_recording_is_shown_as_it_is_hashed() {
        assertThat(read("/log/1"))
                .containsPattern(
                        "<code>\\d{13}</code> <small class=\"sub\">milliseconden sinds 1970, zoals ze in de hash zitten");
    }

    @Test
    void an_event_leads_to_no_page_of_before_there_was_such_a_thing(@Autowired LogReader log) {
        Look story = story();
        Browsing auditor = new Browsing(web, "auditor");
        for (String id : List.of(
                story.all(OrganisationRow.class).get(1).organisationId(),
                story.all(ParticipantRow.class).get(1).participantId(),
                runningSeries(),
                story.all(SessionRow.class).get(1).sessionId(),
                story.all(CaseRow.class).get(1).caseId())) {
            for (LoggedEvent event : log.ofAggregate(id, -1)) {
                Matcher moment = MOMENT.matcher(read("/log/" + event.position()));
                while (moment.find()) {
                    assertThat(auditor.open(moment.group(1)))
                            .as("%s from %d", moment.group(1), event.position())
                            .hasStatusOk();
                }
            }
        }
    }

    private String read(String address) {
        return new Browsing(web, "auditor").read(address);
    }
}

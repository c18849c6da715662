package be.lerendnetwerk.app.door;

import be.lerendnetwerk.domain.cases.CaseRule;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.organisation.OrganisationRule;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.participant.command.MoveParticipant;
import be.lerendnetwerk.domain.participant.command.RegisterParticipant;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.session.SessionRule;
import be.lerendnetwerk.domain.session.command.CancelSession;
import be.lerendnetwerk.domain.session.command.HostSession;
import be.lerendnetwerk.domain.session.command.NameCoLead;
import be.lerendnetwerk.domain.shared.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is unusual about a command that tells of history, seen by what the log holds and what was told before it. */
final class UnusualInHistory {

    private final Passage passage;
    private final Map<String, String> organisationOfPerson = new HashMap<>();
    private final Map<String, String> seriesOfSession = new HashMap<>();
    private final Map<String, Map<String, String>> hosts = new HashMap<>();
    private final Map<String, Map<String, String>> coLeads = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();
    private final List<String> names = new ArrayList<>();
    private boolean begun;

    UnusualInHistory(Passage passage) {
        this.passage = passage;
    }

    List<Rule> about(Record command, LocalDate day) {
        begin();
        Rule rule = met(command, day);
        return rule == null ? List.of() : List.of(rule);
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        passage.all("organisations", "organisationId")
                .forEach(row -> names.add(Alike.plain(String.valueOf(row.text("name")))));
        for (Known.Found row : passage.all("sessions", "sessionId")) {
            String session = String.valueOf(row.text("sessionId"));
            String series = String.valueOf(row.text("seriesId"));
            seriesOfSession.put(session, series);
            takes(hosts, session, row.text("hostOrganisationId"));
            takes(coLeads, session, row.text("coLeadOrganisationId"));
            if ("cancelled".equalsIgnoreCase(row.text("status"))) {
                cancelled.add(session);
            }
        }
    }

    private @Nullable Rule met(Record command, LocalDate day) {
        if (command instanceof AdmitOrganisation admit) {
            return admitted(admit.name());
        }
        if (command instanceof RegisterParticipant register) {
            organisationOfPerson.put(
                    register.participantId().toString(), register.organisation().toString());
        }
        if (command instanceof MoveParticipant move) {
            organisationOfPerson.put(move.participantId().toString(), move.to().toString());
        }
        if (command instanceof ScheduleSession schedule) {
            seriesOfSession.put(
                    schedule.session().toString(), schedule.seriesId().toString());
        }
        if (command instanceof CancelSession cancel) {
            cancelled.add(cancel.sessionId().toString());
        }
        if (command instanceof HostSession host) {
            boolean again = takes(
                    hosts, host.sessionId().toString(), host.organisation().toString());
            return again ? SessionRule.EACH_TIME_ANOTHER_HOST : null;
        }
        if (command instanceof NameCoLead name) {
            boolean again = takes(
                    coLeads, name.sessionId().toString(), name.organisation().toString());
            return again ? SessionRule.EACH_TIME_ANOTHER_CO_LEAD : null;
        }
        return command instanceof ProposeCase propose ? presented(propose, day) : null;
    }

    private @Nullable Rule admitted(String name) {
        String plain = Alike.plain(name);
        boolean alike = names.stream().anyMatch(other -> Alike.arePlainlyAlike(plain, other));
        names.add(plain);
        return alike ? OrganisationRule.A_NAME_BELONGS_TO_ONE_ORGANISATION : null;
    }

    /** Notes a turn, and says whether the same organisation has another one in the same series. */
    private boolean takes(Map<String, Map<String, String>> turns, String session, @Nullable String organisation) {
        if (organisation == null) {
            return false;
        }
        Map<String, String> ofSeries =
                turns.computeIfAbsent(seriesOfSession.getOrDefault(session, session), series -> new HashMap<>());
        boolean again = ofSeries.entrySet().stream()
                .anyMatch(turn -> turn.getValue().equals(organisation)
                        && !turn.getKey().equals(session)
                        && !cancelled.contains(turn.getKey()));
        ofSeries.put(session, organisation);
        return again;
    }

    private @Nullable Rule presented(ProposeCase propose, LocalDate day) {
        if (propose.presenter() == null) {
            return null;
        }
        String presenter = propose.presenter().toString();
        String told = organisationOfPerson.get(presenter);
        String organisation = told == null ? passage.organisationOf(presenter, day) : told;
        boolean another = organisation != null
                && !organisation.equals(propose.organisation().toString());
        return another ? CaseRule.THE_PRESENTER_IS_OF_THE_ORGANISATION_OF_THE_CASE : null;
    }
}

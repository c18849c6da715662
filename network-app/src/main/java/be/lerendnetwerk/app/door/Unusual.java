package be.lerendnetwerk.app.door;

import be.lerendnetwerk.domain.cases.CaseRule;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.OrganisationRule;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectOrganisation;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.SessionRule;
import be.lerendnetwerk.domain.session.command.HostSession;
import be.lerendnetwerk.domain.session.command.NameCoLead;
import be.lerendnetwerk.domain.session.command.RescheduleSession;
import be.lerendnetwerk.domain.shared.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** What is unusual about a command, seen by what the network knows of other things. It warns and never blocks. */
final class Unusual {

    private final Known known;

    Unusual(Known known) {
        this.known = known;
    }

    /** The rule that the command sits uneasily with. */
    Optional<Rule> about(Record command) {
        if (command instanceof AdmitOrganisation admit) {
            return sameName(admit.name(), admit.organisationId());
        }
        if (command instanceof CorrectOrganisation correct) {
            return sameName(correct.name(), correct.organisationId());
        }
        if (command instanceof HostSession host) {
            return again(
                    "hostOrganisationId", host.organisation(), host.sessionId(), SessionRule.EACH_TIME_ANOTHER_HOST);
        }
        if (command instanceof NameCoLead name) {
            return again(
                    "coLeadOrganisationId",
                    name.organisation(),
                    name.sessionId(),
                    SessionRule.EACH_TIME_ANOTHER_CO_LEAD);
        }
        if (command instanceof ScheduleSession schedule) {
            return longPast(schedule.date());
        }
        if (command instanceof RescheduleSession reschedule) {
            return longPast(reschedule.date());
        }
        return command instanceof ProposeCase propose ? otherOrganisation(propose) : Optional.empty();
    }

    private Optional<Rule> longPast(LocalDate date) {
        return when(date.isBefore(known.today().minusYears(1)), SessionRule.A_SESSION_IS_NOT_LONG_PAST);
    }

    private Optional<Rule> sameName(String name, OrganisationId self) {
        boolean alike = known.all("organisations").stream()
                .filter(row -> !self.toString().equals(row.text("organisationId")))
                .anyMatch(row -> Alike.areAlike(name, String.valueOf(row.text("name"))));
        return when(alike, OrganisationRule.A_NAME_BELONGS_TO_ONE_ORGANISATION);
    }

    private Optional<Rule> again(String column, OrganisationId organisation, SessionId session, Rule rule) {
        Optional<String> series =
                known.one("sessions", "sessionId", session.toString()).map(row -> row.text("seriesId"));
        boolean before = series.isPresent()
                && known.all("sessions", "seriesId", series.get()).stream()
                        .filter(row -> !session.toString().equals(row.text("sessionId")))
                        .filter(row -> !"cancelled".equalsIgnoreCase(row.text("status")))
                        .anyMatch(row -> organisation.toString().equals(row.text(column)));
        return when(before, rule);
    }

    private Optional<Rule> otherOrganisation(ProposeCase propose) {
        if (propose.presenter() == null) {
            return Optional.empty();
        }
        Optional<String> organisation = known.one(
                        "participants", "participantId", propose.presenter().toString())
                .map(row -> row.text("organisationId"));
        return when(
                organisation.isPresent()
                        && !organisation.get().equals(propose.organisation().toString()),
                CaseRule.THE_PRESENTER_IS_OF_THE_ORGANISATION_OF_THE_CASE);
    }

    private static Optional<Rule> when(boolean unusual, Rule rule) {
        return unusual ? Optional.of(rule) : Optional.empty();
    }
}

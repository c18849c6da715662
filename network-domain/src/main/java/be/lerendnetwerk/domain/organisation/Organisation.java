package be.lerendnetwerk.domain.organisation;

import static be.lerendnetwerk.domain.organisation.OrganisationRule.AN_ORGANISATION_THAT_LEFT_DOES_NOTHING_UNTIL_IT_REJOINS;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.A_PAUSE_LASTS_BEYOND_YESTERDAY;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.A_VENUE_ON_OFFER_IS_CORRECTED_NOT_OFFERED_AGAIN;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.ONLY_AN_OFFERED_VENUE_IS_CORRECTED;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.ONLY_AN_OFFERED_VENUE_IS_WITHDRAWN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectVenue;
import be.lerendnetwerk.domain.organisation.command.LeaveNetwork;
import be.lerendnetwerk.domain.organisation.command.OfferVenue;
import be.lerendnetwerk.domain.organisation.command.OrganisationCommand;
import be.lerendnetwerk.domain.organisation.command.PauseHosting;
import be.lerendnetwerk.domain.organisation.command.RejoinNetwork;
import be.lerendnetwerk.domain.organisation.command.ResumeHosting;
import be.lerendnetwerk.domain.organisation.command.WithdrawVenue;
import be.lerendnetwerk.domain.organisation.event.HostingPaused;
import be.lerendnetwerk.domain.organisation.event.HostingResumed;
import be.lerendnetwerk.domain.organisation.event.OrganisationAdmitted;
import be.lerendnetwerk.domain.organisation.event.OrganisationCorrected;
import be.lerendnetwerk.domain.organisation.event.OrganisationLeft;
import be.lerendnetwerk.domain.organisation.event.OrganisationRejoined;
import be.lerendnetwerk.domain.organisation.event.VenueCorrected;
import be.lerendnetwerk.domain.organisation.event.VenueOffered;
import be.lerendnetwerk.domain.organisation.event.VenueWithdrawn;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Rule;
import be.lerendnetwerk.domain.shared.RuleBroken;
import be.lerendnetwerk.domain.shared.Subject;
import be.lerendnetwerk.domain.shared.Today;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Admitted once; offers venues, pauses and resumes hosting; does nothing between leaving and rejoining. */
@AggregateRoot(type = "Organisation")
public class Organisation {

    @AggregateIdentifier
    private String organisationId;

    private String name;
    private @Nullable String kind;
    private final Map<String, Venue> onOffer = new HashMap<>();
    private final Set<String> withdrawnBefore = new HashSet<>();
    private boolean paused;
    private @Nullable String pausedUntil;
    private boolean left;

    @SuppressWarnings("NullAway.Init") // the first event fills it
    Organisation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(AdmitOrganisation command) {
        apply(new OrganisationAdmitted(
                command.organisationId().toString(), command.name(), command.kind(), command.key()));
    }

    @CommandHandler
    void decide(CorrectOrganisation command) {
        isMember();
        if (!command.name().equals(name) || !Objects.equals(command.kind(), kind)) {
            apply(new OrganisationCorrected(organisationId, command.name(), command.kind()));
        }
    }

    @CommandHandler
    void decide(OfferVenue command) {
        isMember();
        String venue = command.venue().toString();
        Venue offered = onOffer.get(venue);
        Venue wanted = Venue.of(command.name(), command.address(), command.directions());
        if (offered == null) {
            apply(new VenueOffered(
                    organisationId,
                    venue,
                    command.name(),
                    command.address(),
                    directions(command, command.directions())));
        } else {
            RuleBroken.unless(offered.isCertainly(wanted), A_VENUE_ON_OFFER_IS_CORRECTED_NOT_OFFERED_AGAIN);
        }
    }

    @CommandHandler
    void decide(CorrectVenue command) {
        isMember();
        String venue = command.venue().toString();
        Venue offered = onOffer.get(venue);
        if (offered == null) {
            throw new RuleBroken(ONLY_AN_OFFERED_VENUE_IS_CORRECTED);
        }
        Venue wanted = Venue.of(command.name(), command.address(), command.directions());
        if (!wanted.isCertainly(offered)) {
            apply(new VenueCorrected(
                    organisationId,
                    venue,
                    command.name(),
                    command.address(),
                    directions(command, command.directions())));
        }
    }

    @CommandHandler
    void decide(WithdrawVenue command) {
        isMember();
        String venue = command.venue().toString();
        RuleBroken.unless(
                onOffer.containsKey(venue) || withdrawnBefore.contains(venue), ONLY_AN_OFFERED_VENUE_IS_WITHDRAWN);
        if (onOffer.containsKey(venue)) {
            apply(new VenueWithdrawn(organisationId, venue));
        }
    }

    @CommandHandler
    List<Rule> decide(PauseHosting command, @Today LocalDate today) {
        isMember();
        LocalDate end = command.until();
        String until = end == null ? null : end.toString();
        if (paused && Objects.equals(until, pausedUntil)) {
            return List.of();
        }
        apply(new HostingPaused(organisationId, Personal.of(about(command), command.reason()), until));
        return end != null && end.isBefore(today) ? List.of(A_PAUSE_LASTS_BEYOND_YESTERDAY) : List.of();
    }

    @CommandHandler
    void decide(ResumeHosting command) {
        isMember();
        if (paused) {
            apply(new HostingResumed(organisationId));
        }
    }

    @CommandHandler
    void decide(LeaveNetwork command) {
        isMember();
        apply(new OrganisationLeft(organisationId, Personal.of(about(command), command.reason())));
    }

    @CommandHandler
    void decide(RejoinNetwork command) {
        if (left) {
            apply(new OrganisationRejoined(organisationId));
        }
    }

    private void isMember() {
        RuleBroken.unless(!left, AN_ORGANISATION_THAT_LEFT_DOES_NOTHING_UNTIL_IT_REJOINS);
    }

    private static @Nullable Personal directions(OrganisationCommand command, @Nullable String directions) {
        return Personal.ofNullable(about(command), directions);
    }

    private static Subject about(OrganisationCommand command) {
        return new Subject(Subject.Kind.ORGANISATION, command.organisationId().toString());
    }

    @EventSourcingHandler
    void evolve(OrganisationAdmitted event) {
        organisationId = event.organisationId();
        name = event.name();
        kind = event.kind();
    }

    @EventSourcingHandler
    void evolve(OrganisationCorrected event) {
        name = event.name();
        kind = event.kind();
    }

    @EventSourcingHandler
    void evolve(VenueOffered event) {
        onOffer.put(event.venue(), Venue.of(event.name(), event.address(), event.directions()));
    }

    @EventSourcingHandler
    void evolve(VenueCorrected event) {
        onOffer.put(event.venue(), Venue.of(event.name(), event.address(), event.directions()));
    }

    @EventSourcingHandler
    void evolve(VenueWithdrawn event) {
        onOffer.remove(event.venue());
        withdrawnBefore.add(event.venue());
    }

    @EventSourcingHandler
    void evolve(HostingPaused event) {
        paused = true;
        pausedUntil = event.until();
    }

    @EventSourcingHandler
    void evolve(HostingResumed event) {
        paused = false;
    }

    @EventSourcingHandler
    void evolve(OrganisationLeft event) {
        left = true;
    }

    @EventSourcingHandler
    void evolve(OrganisationRejoined event) {
        left = false;
    }
}

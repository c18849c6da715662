package be.lerendnetwerk.domain.organisation;

import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectVenue;
import be.lerendnetwerk.domain.organisation.command.LeaveNetwork;
import be.lerendnetwerk.domain.organisation.command.OfferVenue;
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
import be.lerendnetwerk.domain.shared.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A library to try things on, and the reading room where it hosts. */
final class OrganisationExamples {

    private static final OrganisationId LIBRARY = OrganisationId.of("00000000-0000-4000-8000-0000000000b1");
    private static final VenueId READING_ROOM = VenueId.of("00000000-0000-4000-8000-0000000000f1");
    private static final String STREET = "Stationsstraat 1";

    private OrganisationExamples() {}

    static AdmitOrganisation admitOrganisation() {
        return new AdmitOrganisation(LIBRARY, "Bibliotheek", "cultuur", "bib");
    }

    static CorrectOrganisation correctOrganisation(String name, @Nullable String kind) {
        return new CorrectOrganisation(LIBRARY, name, kind);
    }

    static OfferVenue offerVenue() {
        return offerVenue(STREET, null);
    }

    static OfferVenue offerVenue(@Nullable String address, @Nullable String directions) {
        return new OfferVenue(LIBRARY, READING_ROOM, "Leeszaal", address, directions);
    }

    static CorrectVenue correctVenue(@Nullable String address, @Nullable String directions) {
        return new CorrectVenue(LIBRARY, READING_ROOM, "Leeszaal", address, directions);
    }

    static WithdrawVenue withdrawVenue() {
        return new WithdrawVenue(LIBRARY, READING_ROOM);
    }

    static PauseHosting pauseHostingUntil(@Nullable String day) {
        return new PauseHosting(LIBRARY, "Verbouwing", day == null ? null : LocalDate.parse(day));
    }

    static ResumeHosting resumeHosting() {
        return new ResumeHosting(LIBRARY);
    }

    static LeaveNetwork leaveNetwork() {
        return new LeaveNetwork(LIBRARY, "Geen tijd meer");
    }

    static RejoinNetwork rejoinNetwork() {
        return new RejoinNetwork(LIBRARY);
    }

    static OrganisationAdmitted organisationAdmitted() {
        return new OrganisationAdmitted(LIBRARY.toString(), "Bibliotheek", "cultuur", "bib");
    }

    static OrganisationCorrected organisationCorrected(String name, @Nullable String kind) {
        return new OrganisationCorrected(LIBRARY.toString(), name, kind);
    }

    static VenueOffered venueOffered() {
        return venueOffered(STREET, null);
    }

    static VenueOffered venueOffered(@Nullable String address, @Nullable String directions) {
        return new VenueOffered(
                LIBRARY.toString(), READING_ROOM.toString(), "Leeszaal", address, personalOrNone(directions));
    }

    static VenueCorrected venueCorrected(@Nullable String address, @Nullable String directions) {
        return new VenueCorrected(
                LIBRARY.toString(), READING_ROOM.toString(), "Leeszaal", address, personalOrNone(directions));
    }

    static VenueWithdrawn venueWithdrawn() {
        return new VenueWithdrawn(LIBRARY.toString(), READING_ROOM.toString());
    }

    static HostingPaused hostingPausedUntil(@Nullable String day) {
        return new HostingPaused(LIBRARY.toString(), personal("Verbouwing"), day);
    }

    static HostingResumed hostingResumed() {
        return new HostingResumed(LIBRARY.toString());
    }

    static OrganisationLeft organisationLeft() {
        return new OrganisationLeft(LIBRARY.toString(), personal("Geen tijd meer"));
    }

    static OrganisationRejoined organisationRejoined() {
        return new OrganisationRejoined(LIBRARY.toString());
    }

    private static Personal personal(String text) {
        return Personal.of(new Subject(Subject.Kind.ORGANISATION, LIBRARY.toString()), text);
    }

    private static @Nullable Personal personalOrNone(@Nullable String text) {
        return text == null ? null : personal(text);
    }
}

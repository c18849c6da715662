package be.lerendnetwerk.projection.invitations;

import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;

/** One organisation that was invited to one series. */
@Meaning("The organisations that were invited to a series.")
public record Invitation(
        @Meaning("The series.") String seriesId,
        @Meaning("The organisation.") String organisationId,
        @Meaning("The day it was first invited.") LocalDate invitedOn) {}

package be.lerendnetwerk.projection.sessions;

import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One session. */
@Meaning("The sessions, in order of date, start, series and number.")
public record SessionRow(
        @Meaning("The session.") String sessionId,
        @Meaning("The series it belongs to.") String seriesId,
        @Meaning("Its number within the series.") int number,
        @Meaning("The day it takes place.") LocalDate date,
        @Meaning("The time it begins.") @Nullable LocalTime start,
        @Meaning("How long it takes, in minutes.") int minutes,

        @Meaning("planned, held (closed, and not cancelled) or cancelled.")
        String status,

        @Meaning("The organisation that hosts it.") @Nullable
        String hostOrganisationId,

        @Meaning("What that organisation is called.") @Nullable
        String hostOrganisationName,

        @Meaning("The place where it is hosted.") @Nullable String venueId,

        @Meaning("What the place is called; where none was named, what the host is called.") @Nullable
        String place,

        @Meaning("The organisation that co-leads it.") @Nullable
        String coLeadOrganisationId,

        @Meaning("The question that opened it.") @Nullable String checkInQuestion,
        @Meaning("The question that closed it.") @Nullable String checkOutQuestion,
        @Meaning("How many people who count were present.") int present,
        @Meaning("How many people who count were excused.") int excused,

        @Meaning("How many people were present without counting, substitutes included.")
        int visitors,

        @Meaning("What went otherwise: NO_HOST, NO_CHECK_IN, NO_CHECK_OUT, NOBODY_RECORDED.")
        List<String> deviations) {}

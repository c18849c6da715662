package be.lerendnetwerk.served;

import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Meaning("The organisations.")
public record OrganisationRow(
        @Meaning("The organisation.") String organisationId,
        @Meaning("What it is called.") String name,
        @Meaning("What kind it is.") @Nullable String kind,
        @Meaning("The day it came.") LocalDate admittedOn,
        @Meaning("A rate from 0 to 1.") @Nullable Double rate,
        @Meaning("How many.") int times,
        @Meaning("Words.") List<String> words,
        @Meaning("Whether it left.") boolean left) {}

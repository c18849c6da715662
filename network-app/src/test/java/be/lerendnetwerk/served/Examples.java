package be.lerendnetwerk.served;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few organisations and people that the pretended read models tell of. */
public final class Examples {

    public static final String SCHOOL = "0b0e0c1a-0000-4000-8000-00000000000a";
    public static final String LIBRARY_THAT_LEFT = "0b0e0c1a-0000-4000-8000-00000000000b";
    public static final String FORMULA = "0b0e0c1a-0000-4000-8000-00000000000c";
    public static final String AN = "0b0e0c1a-0000-4000-8000-0000000000a1";
    public static final String BEA_WHO_WAS_ERASED = "0b0e0c1a-0000-4000-8000-0000000000b1";
    public static final String SESSION = "0b0e0c1a-0000-4000-8000-0000000000c1";

    private Examples() {}

    public static void tell(PretendedReading reading) {
        reading.rows(
                "organisations",
                List.of(
                        organisation(SCHOOL, "Basisschool De Linde", "school", 0.5, 3, List.of("a", "b"), false),
                        organisation(LIBRARY_THAT_LEFT, "Bibliotheek", null, null, 1, List.of(), true),
                        organisation(FORMULA, "=2+5; \"x\"", "-kind", 1.0 / 3, 10, List.of("@c"), false)));
        reading.rows(
                "participants",
                List.of(
                        new ParticipantRow(
                                AN, new Personal.Sealed(person(AN), "Zoë Antwerpenaar"), SCHOOL, false, false),
                        new ParticipantRow(
                                BEA_WHO_WAS_ERASED,
                                new Personal.Erased(person(BEA_WHO_WAS_ERASED)),
                                SCHOOL,
                                false,
                                true)));
    }

    private static Subject person(String id) {
        return new Subject(Subject.Kind.PARTICIPANT, id);
    }

    private static OrganisationRow organisation(
            String id,
            String name,
            @Nullable String kind,
            @Nullable Double rate,
            int times,
            List<String> words,
            boolean left) {
        return new OrganisationRow(id, name, kind, LocalDate.of(2022, 9, 15), rate, times, words, left);
    }
}

package be.lerendnetwerk.app.door;

import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.shared.Rule;
import be.lerendnetwerk.domain.shared.RuleBroken;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import be.lerendnetwerk.served.PretendedReading;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;

/** A door, and behind it a network that is as a test says. */
final class AtTheDoor {

    /** What the network knows somebody or something as. */
    enum Known {
        HERE,
        LEFT,
        ERASED,
        CANCELLED,
        UNKNOWN
    }

    static final OrganisationId SCHOOL = new OrganisationId(new UUID(0, 1));
    static final OrganisationId LIBRARY = new OrganisationId(new UUID(0, 2));
    static final ParticipantId AN = new ParticipantId(new UUID(0, 3));
    static final SeriesId SERIES = new SeriesId(new UUID(0, 4));
    static final SessionId SESSION = new SessionId(new UUID(0, 5));
    static final SessionId EARLIER = new SessionId(new UUID(0, 6));
    static final CaseId CASE = new CaseId(new UUID(0, 7));
    static final VenueId HALL = new VenueId(new UUID(0, 8));

    private final PretendedReading reading = new PretendedReading();

    private AtTheDoor() {}

    /** Where everything is here: the hall is the school's, who hosted and led the earlier session, and An is of it. */
    static AtTheDoor everybodyIsHere() {
        AtTheDoor door = new AtTheDoor();
        List.of(OrganisationId.class, ParticipantId.class, SessionId.class, SeriesId.class, CaseId.class, VenueId.class)
                .forEach(type -> door.where(type, Known.HERE));
        return door;
    }

    /** The same, where the things of one type are otherwise. */
    AtTheDoor where(Class<?> type, Known known) {
        boolean left = known == Known.LEFT;
        if (type == OrganisationId.class) {
            tell(
                    "organisations",
                    known,
                    new Member(SCHOOL, "De Linde", left),
                    new Member(LIBRARY, "Bibliotheek", left));
        } else if (type == ParticipantId.class) {
            tell("participants", known, new Person(AN, SCHOOL, left, known == Known.ERASED));
        } else if (type == SessionId.class) {
            String status = known == Known.CANCELLED ? "cancelled" : "planned";
            tell(
                    "sessions",
                    known,
                    new Day(EARLIER, SERIES, "held", SCHOOL, SCHOOL),
                    new Day(SESSION, SERIES, status, null, null));
        } else if (type == SeriesId.class) {
            tell("series", known, new Whole(SERIES));
        } else if (type == CaseId.class) {
            tell("cases", known, new Situation(CASE));
        } else {
            tell("venues", known, new Place(HALL, SCHOOL, known == Known.LEFT));
        }
        return this;
    }

    /** The same, where the earlier session was cancelled. */
    AtTheDoor whereTheEarlierSessionWasCancelled() {
        reading.rows(
                "sessions",
                List.of(
                        new Day(EARLIER, SERIES, "cancelled", SCHOOL, SCHOOL),
                        new Day(SESSION, SERIES, "planned", null, null)));
        return this;
    }

    private void tell(String model, Known known, Record... rows) {
        reading.rows(model, known == Known.UNKNOWN ? List.of() : List.of(rows));
    }

    /** The warnings that a command passes with. */
    List<Rule> pass(Record command) {
        return door().pass(command);
    }

    /** The name of the rule that a command breaks, 400 where it names what does not exist, or "passes". */
    String answer(Record command) {
        try {
            pass(command);
            return "passes";
        } catch (RuleBroken refusal) {
            return refusal.rule().name();
        } catch (BadInput refusal) {
            return "400";
        }
    }

    private Door door() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("reading", reading);
        for (ReadModel<?> model : List.of(
                model("organisations", Member.class),
                model("participants", Person.class),
                model("sessions", Day.class),
                model("series", Whole.class),
                model("cases", Situation.class),
                model("venues", Place.class))) {
            beans.registerSingleton(model.name(), model);
        }
        return new Door(
                beans.getBeanProvider(Reading.class), beans.getBeanProvider(ResolvableType.forClass(ReadModel.class)));
    }

    private static <R extends Record> ReadModel<R> model(String name, Class<R> row) {
        return new ReadModel<>(name, row, ask -> new Asked<>(ask), Set.of(name), Set.of());
    }

    record Asked<R extends Record>(Ask ask) implements Question<R> {}

    record Member(OrganisationId organisationId, String name, boolean left) {}

    record Person(ParticipantId participantId, OrganisationId organisationId, boolean left, boolean erased) {}

    record Day(
            SessionId sessionId,
            SeriesId seriesId,
            String status,
            @Nullable OrganisationId hostOrganisationId,
            @Nullable OrganisationId coLeadOrganisationId) {}

    record Whole(SeriesId seriesId) {}

    record Situation(CaseId caseId) {}

    record Place(VenueId venueId, OrganisationId organisationId, boolean withdrawn) {}
}

package be.lerendnetwerk.app.door;

import be.lerendnetwerk.app.commands.CommandBinder;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.desk.LogRule;
import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.FieldFault;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.command.OfferVenue;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.SessionRule;
import be.lerendnetwerk.domain.session.command.CorrectAttendance;
import be.lerendnetwerk.domain.session.command.HostSession;
import be.lerendnetwerk.domain.session.command.RecordAttendance;
import be.lerendnetwerk.domain.shared.Rule;
import be.lerendnetwerk.domain.shared.RuleBroken;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where every command passes before it is handed in. An aggregate decides with what it knows of itself; whether the
 * other things that a command names exist and still take part is looked up here, in the read models.
 */
@Component
public class Door {

    private static final Map<Class<?>, String> WHOSE_ORGANISATION = Map.of(
            RecordAttendance.class, "participant",
            CorrectAttendance.class, "participant",
            ProposeCase.class, "presenter");

    private final ObjectProvider<Reading> reading;
    private final ObjectProvider<ReadModel<?>> models;

    Door(ObjectProvider<Reading> reading, ObjectProvider<ReadModel<?>> models) {
        this.reading = reading;
        this.models = models;
    }

    /**
     * Lets a command pass, with what is unusual about it.
     *
     * @throws BadInput where it names what does not exist, with every such field
     * @throws RuleBroken where it names what no longer takes part
     * @throws be.lerendnetwerk.app.problem.NotYet where the read models do not come level with the log in time
     */
    public List<Rule> pass(Object command) {
        if (!(command instanceof Record record)) {
            return List.of();
        }
        Known known = known();
        List<FieldFault> unknown = new ArrayList<>();
        List<Rule> broken = new ArrayList<>();
        for (Reference reference : Reference.in(record)) {
            if (known.has(reference.model())) {
                meet(record, reference, known, unknown, broken);
            }
        }
        if (!unknown.isEmpty()) {
            throw new BadInput(unknown);
        }
        if (record instanceof OfferVenue offer && isTaken(offer, known)) {
            broken.add(LogRule.ID_IS_NEW);
        }
        broken.stream().findFirst().ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
        return new Unusual(known).about(record).stream().toList();
    }

    /** Fills in the organisation of a person where a command leaves it out: the one the person is of now. */
    public CommandBinder.Fill organisationsOfPeople(CommandShape shape) {
        return (field, read) -> {
            String person = WHOSE_ORGANISATION.get(shape.type());
            return person != null && field.component().getType() == OrganisationId.class
                    ? organisationOf(read.get(person))
                    : null;
        };
    }

    private @Nullable OrganisationId organisationOf(@Nullable Object person) {
        return person instanceof ParticipantId id
                ? known().one("participants", "participantId", id.toString())
                        .map(row -> row.text("organisationId"))
                        .map(OrganisationId::of)
                        .orElse(null)
                : null;
    }

    private Known known() {
        return new Known(
                reading.getObject(), Known.byName(models.orderedStream().toList()));
    }

    private static void meet(
            Record command, Reference reference, Known known, List<FieldFault> unknown, List<Rule> broken) {
        Optional<Known.Found> found = known.one(reference.model(), reference.column(), reference.id());
        if (found.isEmpty()) {
            unknown.add(FieldFault.of(
                    reference.field(), "noemt iets dat er niet is", "names something that does not exist"));
            return;
        }
        Rule rule = TakingPart.broken(command, reference, found.get());
        if (rule != null) {
            broken.add(rule);
        }
        if (command instanceof HostSession host
                && reference.model().equals("venues")
                && !isOffered(found.get(), host.organisation())) {
            broken.add(SessionRule.A_HOST_OFFERS_ITS_OWN_VENUE);
        }
    }

    /** An organisation knows its own venues, and nothing else. */
    private static boolean isTaken(OfferVenue offer, Known known) {
        return Reference.toAnything(offer.venue().toString())
                .filter(reference -> known.has(reference.model()))
                .anyMatch(reference -> known.one(reference.model(), reference.column(), reference.id())
                        .filter(found -> !reference.model().equals("venues")
                                || !offer.organisationId().toString().equals(found.text("organisationId")))
                        .isPresent());
    }

    static boolean isOffered(Known.Found venue, OrganisationId by) {
        return by.toString().equals(venue.text("organisationId")) && !venue.is("withdrawn");
    }
}

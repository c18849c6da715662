package be.lerendnetwerk.projection.rotation;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.rotation.Organisations.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers whose turn it is. */
@Component
final class RotationAnswers {

    private final Histories histories;

    RotationAnswers(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    List<VenueTurn> answer(FindVenueRotation question) {
        Organisations known = new Organisations(histories, question.ask());
        return rows(
                question.ask(),
                known,
                one -> hosting(one, known),
                (one, turn) -> new VenueTurn(
                        one.id(),
                        one.name(),
                        one.timesHosted(),
                        one.lastHostedOn(),
                        one.visitsReceived(),
                        turn.turn(),
                        turn.why()));
    }

    @QueryHandler
    List<CoLeadTurn> answer(FindCoLeadRotation question) {
        Organisations known = new Organisations(histories, question.ask());
        return rows(
                question.ask(),
                known,
                one -> coLeading(one, known),
                (one, turn) -> new CoLeadTurn(
                        one.id(),
                        one.name(),
                        one.timesLed(),
                        one.lastLedOn(),
                        one.visitsReceived(),
                        turn.turn(),
                        turn.why()));
    }

    private interface Told<R> {
        R row(Organisation organisation, Turn turn);
    }

    private static <R> List<R> rows(
            Ask ask, Organisations known, Function<Organisation, Candidate> candidate, Told<R> told) {
        Map<String, Organisation> byId = known.all().stream().collect(Collectors.toMap(Organisation::id, one -> one));
        String wanted = ask.where().get("organisationId");
        List<R> rows = new ArrayList<>();
        for (Turn turn : Rotation.of(known.all().stream().map(candidate).toList())) {
            Organisation organisation = byId.get(turn.organisation());
            if (organisation != null && (wanted == null || wanted.equals(organisation.id()))) {
                rows.add(told.row(organisation, turn));
            }
        }
        return rows;
    }

    private static Candidate hosting(Organisation one, Organisations known) {
        return new Candidate(
                one.id(),
                one.left(),
                false,
                one.paused(),
                one.attended(),
                known.hostedLast(one),
                one.offersVenue(),
                one.timesHosted(),
                one.lastHostedOn(),
                one.admittedAt());
    }

    private static Candidate coLeading(Organisation one, Organisations known) {
        return new Candidate(
                one.id(),
                one.left(),
                one.standingLead(),
                one.paused(),
                one.attended(),
                known.ledLast(one),
                true,
                one.timesLed(),
                one.lastLedOn(),
                one.admittedAt());
    }
}

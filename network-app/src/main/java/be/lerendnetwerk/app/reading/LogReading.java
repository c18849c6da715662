package be.lerendnetwerk.app.reading;

import be.lerendnetwerk.app.following.Gate;
import be.lerendnetwerk.app.following.Halt;
import be.lerendnetwerk.app.following.Halts;
import be.lerendnetwerk.app.following.Positions;
import be.lerendnetwerk.app.keys.Opened;
import be.lerendnetwerk.app.keys.Personals;
import be.lerendnetwerk.app.log.LogPositions;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Moment;
import be.lerendnetwerk.projection.asking.ReadModel;
import be.lerendnetwerk.projection.network.FindNetwork;
import be.lerendnetwerk.projection.network.NetworkRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the projections made of the log, as of positions of the log, with the keys of now. */
@Component
final class LogReading implements Reading {

    private static final ZoneId ZONE_BEFORE_FOUNDING = ZoneId.of("Europe/Brussels");

    private final LogPositions log;
    private final Positions positions;
    private final Halts halts;
    private final Gate gate;
    private final QueryGateway questions;
    private final Personals personals;
    private final Clock clock;
    private volatile @Nullable ZoneId zone;

    LogReading(
            LogPositions log,
            Positions positions,
            Halts halts,
            Gate gate,
            QueryGateway questions,
            Personals personals,
            Clock clock) {
        this.log = log;
        this.positions = positions;
        this.halts = halts;
        this.gate = gate;
        this.questions = questions;
        this.personals = personals;
        this.clock = clock;
    }

    @Override
    public long head() {
        return log.head();
    }

    @Override
    public long reached(Set<String> projections) {
        return positions.reached(projections);
    }

    @Override
    public boolean await(Set<String> projections, long position, Duration atMost) {
        return positions.await(projections, position, atMost);
    }

    @Override
    public List<Progress> progress() {
        Map<String, Long> reached = positions.all();
        Map<String, String> reasons =
                halts.standing(reached).stream().collect(Collectors.toMap(Halt::projection, LogReading::reason));
        return reached.entrySet().stream()
                .map(each -> new Progress(each.getKey(), each.getValue(), reasons.get(each.getKey())))
                .toList();
    }

    @Override
    public When at(long position) {
        if (position == 0) {
            return new When(0, null, null);
        }
        LogPositions.Clocks clocks = log.clocks(position);
        return new When(position, clocks.recordedAt(), clocks.calendar());
    }

    @Override
    public long endOf(LocalDate day) {
        return log.at(day);
    }

    @Override
    public long recordedBy(Instant instant) {
        return log.at(instant);
    }

    @Override
    public ZoneId zone() {
        ZoneId known = zone;
        if (known == null) {
            known = founded();
            zone = known;
        }
        return known == null ? ZONE_BEFORE_FOUNDING : known;
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    @Override
    public <R extends Record> List<R> ask(ReadModel<R> model, Ask ask) {
        return answer(model.question().apply(ask), model.row());
    }

    @Override
    public Map<Personal, Personal> open(Collection<Personal> values) {
        Map<Personal, Personal> opened = new HashMap<>();
        personals.open(values).forEach((value, read) -> opened.put(value, personal(read)));
        return opened;
    }

    private @Nullable ZoneId founded() {
        long now = reached(Set.of("network"));
        Moment moment = new Moment(now, LocalDate.EPOCH);
        return answer(new FindNetwork(Ask.asOf(moment)), NetworkRow.class).stream()
                .map(network -> ZoneId.of(network.timeZone()))
                .findFirst()
                .orElse(null);
    }

    private static String reason(Halt halt) {
        return "position " + halt.position() + ": " + halt.reason();
    }

    private <R> List<R> answer(Object question, Class<R> row) {
        return gate.through(() -> questions
                .query(question, ResponseTypes.multipleInstancesOf(row))
                .join());
    }

    private static Personal personal(Opened opened) {
        String text = opened.text();
        return text == null ? new Personal.Erased(opened.subject()) : Personal.of(opened.subject(), text);
    }
}

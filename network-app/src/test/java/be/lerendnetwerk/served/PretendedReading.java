package be.lerendnetwerk.served;

import be.lerendnetwerk.app.reading.Progress;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows by position: row n of a read model exists from position n on; one event a day since 1 January 2023. */
public final class PretendedReading implements Reading {

    public static final long HEAD = 100;
    public static final LocalDate DAY_ZERO = LocalDate.of(2022, 12, 31);

    private final Map<String, List<Record>> rows = new HashMap<>();
    private final List<Ask> asked = new ArrayList<>();

    public void rows(String model, List<? extends Record> told) {
        rows.put(model, List.copyOf(told));
    }

    public Ask lastAsked() {
        return asked.get(asked.size() - 1);
    }

    @Override
    public long head() {
        return HEAD;
    }

    @Override
    public long reached(Set<String> projections) {
        return HEAD;
    }

    @Override
    public boolean await(Set<String> projections, long position, Duration atMost) {
        return position <= HEAD;
    }

    @Override
    public List<Progress> progress() {
        return List.of(new Progress("organisations", HEAD, null), new Progress("cases", 7, "out of memory"));
    }

    @Override
    public When at(long position) {
        return position == 0
                ? new When(0, null, null)
                : new When(position, recordedAt(position), DAY_ZERO.plusDays(position));
    }

    private static Instant recordedAt(long position) {
        return DAY_ZERO.plusDays(position).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public long endOf(LocalDate day) {
        return Math.max(0, Math.min(HEAD, day.toEpochDay() - DAY_ZERO.toEpochDay()));
    }

    @Override
    public long recordedBy(Instant instant) {
        return endOf(instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Europe/Brussels");
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 11, 23);
    }

    @Override
    public <R extends Record> List<R> ask(ReadModel<R> model, Ask ask) {
        asked.add(ask);
        return rows.getOrDefault(model.name(), List.of()).stream()
                .limit(ask.moment().position())
                .map(model.row()::cast)
                .toList();
    }

    @Override
    public Map<Personal, Personal> open(Collection<Personal> values) {
        return values.stream().collect(Collectors.toMap(Function.identity(), PretendedReading::opened));
    }

    private static Personal opened(Personal value) {
        return value instanceof Personal.Sealed sealed ? Personal.of(sealed.subject(), sealed.token()) : value;
    }
}

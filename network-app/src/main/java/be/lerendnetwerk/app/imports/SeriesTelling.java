package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.AdmitLatecomer;
import be.lerendnetwerk.domain.series.command.CloseGroup;
import be.lerendnetwerk.domain.series.command.CommitToSeries;
import be.lerendnetwerk.domain.series.command.ConcludeSeries;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells who committed to a series and when, when its group closed, and when it was concluded. */
record SeriesTelling(Story story, Timeline timeline, Telling telling) {

    void tell() {
        story.all(Sheet.SERIES).stream().filter(Fact::told).forEach(this::endings);
        story.all(Sheet.COMMITMENTS).stream().filter(Fact::isNew).forEach(this::commitment);
    }

    private void endings(Fact series) {
        var id = SeriesId.of(series.id());
        List<Fact> sessions = timeline.of(series.now().text("series"));
        if (becomes(series, "group_closed")) {
            When when = sessions.isEmpty() ? timeline.last() : timeline.at(sessions.get(0));
            telling.needs(series.id(), when);
            telling.step(series, when, Phase.GROUP_CLOSES, new CloseGroup(id));
        }
        if (becomes(series, "concluded")) {
            When when = sessions.isEmpty() ? timeline.last() : timeline.at(sessions.get(sessions.size() - 1));
            telling.needs(series.id(), when);
            telling.step(series, when, Phase.SERIES_ENDS, new ConcludeSeries(id));
        }
    }

    private static boolean becomes(Fact series, String column) {
        return series.now().yes(column) && !series.was(column, "yes");
    }

    private void commitment(Fact commitment) {
        String key = commitment.now().text("series");
        int from = Objects.requireNonNullElse(commitment.now().numberOrNull("from_session"), 1);
        Fact session = timeline.from(key, from);
        When when = when(key, session);
        var series = new SeriesId(telling.series(key, when));
        var person = new ParticipantId(telling.person(commitment.now().text("participant"), when));
        boolean late = isLate(key, session);
        telling.step(
                commitment,
                when,
                session == null && !timeline.of(key).isEmpty() ? Phase.AHEAD : Phase.COMMITMENTS,
                late
                        ? new AdmitLatecomer(series, person, from, Telling.IMPORTED)
                        : new CommitToSeries(series, person, from));
    }

    /** On the day of the session before the one from which the person counts. */
    private When when(String series, @Nullable Fact session) {
        List<Fact> sessions = timeline.of(series);
        if (session != null) {
            return timeline.before(session);
        }
        return sessions.isEmpty() ? timeline.last() : timeline.at(sessions.get(sessions.size() - 1));
    }

    /** Whether the group was closed by then: before these sheets, or after its first session. */
    private boolean isLate(String key, @Nullable Fact session) {
        Fact series = story.find(Sheet.SERIES, key);
        if (series == null || !series.now().yes("group_closed")) {
            return false;
        }
        List<Fact> sessions = timeline.of(key);
        return series.was("group_closed", "yes")
                || (!sessions.isEmpty() && !sessions.get(0).equals(session));
    }
}

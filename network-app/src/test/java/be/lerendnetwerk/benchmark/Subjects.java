package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.commitments.CommitmentRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** What somebody would open at a moment: the running series whose last session was latest, and what belongs to it. */
record Subjects(String series, String session, String organisation, String participant, String discussed) {

    private static final int EACH = 3;

    /** A few such, all as one would find them at the moment of the look. */
    static List<Subjects> at(Look look) {
        SessionRow last = look.all(SessionRow.class).stream()
                .filter(session -> session.present() > 0)
                .max(Comparator.comparing(SessionRow::date))
                .orElseThrow();
        SeriesRow series =
                look.one(SeriesRow.class, "seriesId", last.seriesId()).orElseThrow();
        List<CommitmentRow> group = new ArrayList<>(look.where(CommitmentRow.class, "seriesId", series.seriesId()));
        Collections.shuffle(group, new Random(1));
        String discussed =
                look.where(CaseRow.class, "sessionId", last.sessionId()).get(0).caseId();
        return group.stream()
                .limit(EACH)
                .map(one -> new Subjects(
                        series.seriesId(), last.sessionId(), one.organisationId(), one.participantId(), discussed))
                .toList();
    }
}

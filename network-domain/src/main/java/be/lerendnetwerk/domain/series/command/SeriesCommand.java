package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.series.SeriesId;

/** What can be asked of a series. */
public sealed interface SeriesCommand
        permits PlanSeries,
                ReviseSeries,
                InviteOrganisation,
                CommitToSeries,
                WithdrawCommitment,
                CloseGroup,
                ReopenGroup,
                AdmitLatecomer,
                ScheduleSession,
                ConcludeSeries,
                AbandonSeries {

    /** The series this is about. */
    SeriesId seriesId();
}

package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.attendance.AttendanceStreak;
import be.lerendnetwerk.projection.attendance.FindSessionList;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.casehistory.CaseHistory;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.cases.FindBoard;
import be.lerendnetwerk.projection.cases.FindCasesOf;
import be.lerendnetwerk.projection.commitments.CommitmentRow;
import be.lerendnetwerk.projection.insights.InsightRow;
import be.lerendnetwerk.projection.invitations.FindInvitations;
import be.lerendnetwerk.projection.network.NetworkRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.presences.FindFirstVisits;
import be.lerendnetwerk.projection.presences.Visit;
import be.lerendnetwerk.projection.presences.VisitCount;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessionnotes.FindSessionNotes;
import be.lerendnetwerk.projection.sessions.FindSessionsOf;
import be.lerendnetwerk.projection.sessions.SessionRow;
import be.lerendnetwerk.projection.todos.FindPressing;
import java.util.Map;

/** What each page asks. */
enum Page {
    HOME {
        @Override
        void ask(Look look, Subjects about) {
            look.all(NetworkRow.class);
            look.where(SeriesRow.class, "status", "planned");
            look.where(SeriesRow.class, "status", "running")
                    .forEach(series -> look.where(SessionRow.class, "seriesId", series.seriesId()));
            look.where(SessionRow.class, "status", "planned");
            look.all(FindPressing.READ_MODEL);
            askOfSession(look, about.session());
        }
    },
    SERIES {
        @Override
        void ask(Look look, Subjects about) {
            look.one(SeriesRow.class, "seriesId", about.series());
            look.where(SessionRow.class, "seriesId", about.series());
            look.where(CommitmentRow.class, "seriesId", about.series());
            look.where(AttendanceRow.class, "seriesId", about.series());
            look.where(AttendanceStreak.class, "seriesId", about.series());
            look.where(FindInvitations.READ_MODEL, "seriesId", about.series());
            look.all(OrganisationRow.class);
        }
    },
    SESSION {
        @Override
        void ask(Look look, Subjects about) {
            look.one(SessionRow.class, "sessionId", about.session());
            look.one(SeriesRow.class, "seriesId", about.series());
            askOfSession(look, about.session());
            look.where(AttendanceRow.class, "sessionId", about.session());
            look.where(CaseRow.class, "status", "cleared");
            look.where(ParticipantRow.class, "left", "false");
            look.all(OrganisationRow.class);
            look.all(VenueTurn.class);
            look.all(CoLeadTurn.class);
        }
    },
    ROTATION {
        @Override
        void ask(Look look, Subjects about) {
            look.all(VenueTurn.class);
            look.all(CoLeadTurn.class);
            look.all(VisitCount.class);
            look.all(FindFirstVisits.READ_MODEL);
            look.where(SessionRow.class, "status", "planned");
        }
    },
    ORGANISATION {
        @Override
        void ask(Look look, Subjects about) {
            look.one(OrganisationRow.class, "organisationId", about.organisation());
            look.where(ParticipantRow.class, "organisationId", about.organisation());
            look.under(FindCasesOf.READ_MODEL, "organisation", about.organisation());
            look.one(VenueTurn.class, "organisationId", about.organisation());
            look.one(CoLeadTurn.class, "organisationId", about.organisation());
            look.under(FindSessionsOf.READ_MODEL, "host", about.organisation());
            look.under(FindSessionsOf.READ_MODEL, "coLead", about.organisation());
            look.where(Bridge.class, "organisationA", about.organisation());
            look.where(Bridge.class, "organisationB", about.organisation());
        }
    },
    PARTICIPANT {
        @Override
        void ask(Look look, Subjects about) {
            look.one(ParticipantRow.class, "participantId", about.participant());
            look.where(CommitmentRow.class, "participantId", about.participant());
            look.where(AttendanceStreak.class, "participantId", about.participant());
            look.where(AttendanceRow.class, "participantId", about.participant());
            look.ask(Visit.class, Map.of("participantId", about.participant(), "first", "true"), Map.of());
        }
    },
    CASES {
        @Override
        void ask(Look look, Subjects about) {
            look.all(FindBoard.READ_MODEL);
        }
    },
    CASE {
        @Override
        void ask(Look look, Subjects about) {
            look.one(CaseRow.class, "caseId", about.discussed());
            look.where(InsightRow.class, "caseId", about.discussed());
            look.ask(CaseHistory.class, Map.of("caseId", about.discussed()), Map.of("case", about.discussed()));
            look.where(CaseRow.class, "followsCaseId", about.discussed());
        }
    };

    abstract void ask(Look look, Subjects about);

    private static void askOfSession(Look look, String session) {
        look.where(FindSessionNotes.READ_MODEL, "sessionId", session);
        look.where(FindSessionList.READ_MODEL, "sessionId", session);
        for (CaseRow row : look.where(CaseRow.class, "sessionId", session)) {
            look.where(InsightRow.class, "caseId", row.caseId());
        }
    }
}

package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.cases.InsightKind;
import be.lerendnetwerk.domain.cases.command.BroadenCase;
import be.lerendnetwerk.domain.cases.command.ChooseCase;
import be.lerendnetwerk.domain.cases.command.ClearCase;
import be.lerendnetwerk.domain.cases.command.CloseCase;
import be.lerendnetwerk.domain.cases.command.HarvestInsight;
import be.lerendnetwerk.domain.cases.command.PresentCase;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.cases.command.WithdrawCase;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.SessionId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells through which stages a case went, and what was learnt from it. */
record CaseTelling(Story story, Timeline timeline, Telling telling) {

    void tell() {
        story.all(Sheet.CASES).stream().filter(Fact::told).forEach(this::stages);
        story.all(Sheet.INSIGHTS).stream().filter(Fact::isNew).forEach(this::insight);
    }

    private void stages(Fact fact) {
        Row row = fact.now();
        When when = whenOf(fact);
        var id = CaseId.of(fact.id());
        CaseStage from = fact.before() == null ? CaseStage.NONE : CaseStage.reachedBy(fact.before());
        CaseStage to = CaseStage.reachedBy(row);
        if (CaseStage.PROPOSED.isBetween(from, to)) {
            telling.step(fact, when, Phase.CASES, propose(fact, when));
        }
        if (CaseStage.CLEARED.isBetween(from, to)) {
            telling.step(fact, when, Phase.CASES, new ClearCase(id));
        }
        if (CaseStage.CHOSEN.isBetween(from, to)) {
            telling.step(fact, when, Phase.CASES, new ChooseCase(id, sessionOf(fact)));
        }
        if (CaseStage.PRESENTED.isBetween(from, to)) {
            telling.step(fact, when, Phase.CASES, new PresentCase(id, sessionOf(fact)));
        }
        if (CaseStage.BROADENED.isBetween(from, to)) {
            telling.step(fact, when, Phase.CASES, broaden(fact, when));
        }
        ending(fact, when);
    }

    private void ending(Fact fact, When when) {
        Row row = fact.now();
        var id = CaseId.of(fact.id());
        if (row.is("status", "closed") && !fact.was("status", "closed")) {
            telling.step(fact, closing(row, when), Phase.CASES_END, new CloseCase(id, row.get("outcome")));
        }
        if (row.is("status", "withdrawn") && !fact.was("status", "withdrawn")) {
            telling.step(fact, when, Phase.CASES_END, new WithdrawCase(id, Telling.IMPORTED));
        }
    }

    private When closing(Row row, When when) {
        LocalDate closedOn = row.get("closed_on") == null ? null : row.date("closed_on");
        return closedOn != null && closedOn.isAfter(when.day()) ? timeline.on(closedOn) : when;
    }

    /** On the date of its session; without one, on the day of the import. */
    private When whenOf(Fact fact) {
        Fact session =
                story.find(Sheet.SESSIONS, fact.now().get("series"), fact.now().get("number"));
        return session == null ? timeline.last() : timeline.at(session);
    }

    private SessionId sessionOf(Fact fact) {
        return SessionId.of(
                story.id(Sheet.SESSIONS, fact.now().text("series"), fact.now().text("number")));
    }

    private ProposeCase propose(Fact fact, When when) {
        Row row = fact.now();
        UUID presenter = telling.personOrNone(row.get("presenter"), when);
        String follows = row.get("follows");
        return new ProposeCase(
                CaseId.of(fact.id()),
                new OrganisationId(telling.organisation(row.text("organisation"), when)),
                presenter == null ? null : new ParticipantId(presenter),
                row.text("title"),
                row.text("learning_question"),
                row.get("description"),
                follows == null ? null : CaseId.of(story.id(Sheet.CASES, follows)),
                row.text("case"));
    }

    private BroadenCase broaden(Fact fact, When when) {
        Row row = fact.now();
        return new BroadenCase(
                CaseId.of(fact.id()),
                row.text("shared_question"),
                row.keys("recognised_by").stream()
                        .map(key -> new OrganisationId(telling.organisation(key, when)))
                        .toList());
    }

    private void insight(Fact insight) {
        Row row = insight.now();
        Fact about = Objects.requireNonNull(story.find(Sheet.CASES, row.text("case")), "checked before");
        When when = whenOf(about);
        telling.step(
                insight,
                when,
                Phase.CASES,
                new HarvestInsight(
                        CaseId.of(about.id()),
                        InsightKind.valueOf(row.text("kind")),
                        row.text("text"),
                        organisationOrNone(row.get("organisation"), when)));
    }

    private @Nullable OrganisationId organisationOrNone(@Nullable String key, When when) {
        return key == null ? null : new OrganisationId(telling.organisation(key, when));
    }
}

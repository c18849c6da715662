package be.lerendnetwerk.domain.cases;

import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_FOLLOWS_ANOTHER_CASE;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_ON_ONE_AGENDA_AT_A_TIME;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_PRESENTED_BEFORE_IT_IS_BROADENED;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_PRESENTED_BEFORE_IT_IS_REPORTED_BACK;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_PRESENTED_IN_THE_SESSION_IT_WAS_CHOSEN_FOR;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_PRESENTED_ONCE;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CASE_IS_RETURNED_BEFORE_IT_IS_CHOSEN;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CHOSEN_CASE_IS_SET_ASIDE_BEFORE_IT_IS_REVISED;
import static be.lerendnetwerk.domain.cases.CaseRule.A_CLOSED_OR_WITHDRAWN_CASE_CHANGES_ONLY_AFTER_REOPENING;
import static be.lerendnetwerk.domain.cases.CaseRule.A_PRESENTED_CASE_STAYS_WITH_ITS_SESSION;
import static be.lerendnetwerk.domain.cases.CaseRule.ONLY_A_CHOSEN_CASE_IS_PRESENTED;
import static be.lerendnetwerk.domain.cases.CaseRule.ONLY_A_CLEARED_CASE_IS_CHOSEN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.cases.command.BroadenCase;
import be.lerendnetwerk.domain.cases.command.CaseCommand;
import be.lerendnetwerk.domain.cases.command.ChooseCase;
import be.lerendnetwerk.domain.cases.command.ClearCase;
import be.lerendnetwerk.domain.cases.command.CloseCase;
import be.lerendnetwerk.domain.cases.command.HarvestInsight;
import be.lerendnetwerk.domain.cases.command.PresentCase;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.cases.command.ReopenCase;
import be.lerendnetwerk.domain.cases.command.ReportBack;
import be.lerendnetwerk.domain.cases.command.ReturnCase;
import be.lerendnetwerk.domain.cases.command.ReviseCase;
import be.lerendnetwerk.domain.cases.command.SetCaseAside;
import be.lerendnetwerk.domain.cases.command.WithdrawCase;
import be.lerendnetwerk.domain.cases.event.CaseBroadened;
import be.lerendnetwerk.domain.cases.event.CaseChosen;
import be.lerendnetwerk.domain.cases.event.CaseCleared;
import be.lerendnetwerk.domain.cases.event.CaseClosed;
import be.lerendnetwerk.domain.cases.event.CasePresented;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.CaseReopened;
import be.lerendnetwerk.domain.cases.event.CaseReturned;
import be.lerendnetwerk.domain.cases.event.CaseRevised;
import be.lerendnetwerk.domain.cases.event.CaseSetAside;
import be.lerendnetwerk.domain.cases.event.CaseWithdrawn;
import be.lerendnetwerk.domain.cases.event.InsightHarvested;
import be.lerendnetwerk.domain.cases.event.ReportedBack;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.RuleBroken;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Proposed, cleared, chosen, presented and broadened, in that order; open or ended at any of these stages. Remembers none
 * of its texts, so a text that is given again counts as another text.
 */
@AggregateRoot(type = "Case")
public class Case {

    private enum Stage {
        PROPOSED,
        CLEARED,
        CHOSEN,
        PRESENTED,
        BROADENED
    }

    @AggregateIdentifier
    private String caseId;

    private Stage stage = Stage.PROPOSED;
    private @Nullable String session;
    private boolean ended;

    @SuppressWarnings("NullAway.Init") // the first event fills it
    Case() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(ProposeCase command) {
        RuleBroken.unless(!command.caseId().equals(command.follows()), A_CASE_FOLLOWS_ANOTHER_CASE);
        Subject subject = about(command);
        apply(new CaseProposed(
                command.caseId().toString(),
                command.organisation().toString(),
                text(command.presenter()),
                Personal.of(subject, command.title()),
                Personal.of(subject, command.learningQuestion()),
                Personal.ofNullable(subject, command.description()),
                text(command.follows()),
                command.key()));
    }

    @CommandHandler
    void decide(ReviseCase command) {
        isOpen();
        RuleBroken.unless(stage != Stage.CHOSEN, A_CHOSEN_CASE_IS_SET_ASIDE_BEFORE_IT_IS_REVISED);
        Subject subject = about(command);
        apply(new CaseRevised(
                caseId,
                Personal.of(subject, command.title()),
                Personal.of(subject, command.learningQuestion()),
                Personal.ofNullable(subject, command.description())));
    }

    @CommandHandler
    void decide(ClearCase command) {
        isOpen();
        if (!has(Stage.CLEARED)) {
            apply(new CaseCleared(caseId));
        }
    }

    @CommandHandler
    void decide(ReturnCase command) {
        isOpen();
        RuleBroken.unless(!has(Stage.CHOSEN), A_CASE_IS_RETURNED_BEFORE_IT_IS_CHOSEN);
        apply(new CaseReturned(caseId, Personal.of(about(command), command.note())));
    }

    @CommandHandler
    void decide(ChooseCase command) {
        isOpen();
        RuleBroken.unless(has(Stage.CLEARED), ONLY_A_CLEARED_CASE_IS_CHOSEN);
        String wanted = command.session().toString();
        if (wanted.equals(session)) {
            return;
        }
        RuleBroken.unless(!has(Stage.PRESENTED), A_CASE_IS_PRESENTED_ONCE);
        RuleBroken.unless(session == null, A_CASE_IS_ON_ONE_AGENDA_AT_A_TIME);
        apply(new CaseChosen(caseId, wanted));
    }

    @CommandHandler
    void decide(SetCaseAside command) {
        isOpen();
        RuleBroken.unless(!has(Stage.PRESENTED), A_PRESENTED_CASE_STAYS_WITH_ITS_SESSION);
        if (session != null) {
            apply(new CaseSetAside(caseId, session));
        }
    }

    @CommandHandler
    void decide(PresentCase command) {
        isOpen();
        RuleBroken.unless(has(Stage.CHOSEN), ONLY_A_CHOSEN_CASE_IS_PRESENTED);
        String place = command.session().toString();
        if (has(Stage.PRESENTED)) {
            RuleBroken.unless(place.equals(session), A_CASE_IS_PRESENTED_ONCE);
            return;
        }
        RuleBroken.unless(place.equals(session), A_CASE_IS_PRESENTED_IN_THE_SESSION_IT_WAS_CHOSEN_FOR);
        apply(new CasePresented(caseId, place));
    }

    @CommandHandler
    void decide(BroadenCase command) {
        isOpen();
        RuleBroken.unless(has(Stage.PRESENTED), A_CASE_IS_PRESENTED_BEFORE_IT_IS_BROADENED);
        List<String> recognisedBy = Objects.requireNonNullElse(command.recognisedBy(), List.of()).stream()
                .map(Object::toString)
                .distinct()
                .toList();
        apply(new CaseBroadened(caseId, Personal.of(about(command), command.sharedQuestion()), recognisedBy));
    }

    @CommandHandler
    void decide(HarvestInsight command) {
        isOpen();
        apply(new InsightHarvested(
                caseId,
                command.kind().name(),
                Personal.of(about(command), command.text()),
                text(command.organisation())));
    }

    @CommandHandler
    void decide(ReportBack command) {
        isOpen();
        RuleBroken.unless(has(Stage.PRESENTED), A_CASE_IS_PRESENTED_BEFORE_IT_IS_REPORTED_BACK);
        apply(new ReportedBack(caseId, text(command.session()), Personal.of(about(command), command.whatChanged())));
    }

    @CommandHandler
    void decide(CloseCase command) {
        isOpen();
        apply(new CaseClosed(caseId, Personal.ofNullable(about(command), command.outcome())));
    }

    @CommandHandler
    void decide(WithdrawCase command) {
        isOpen();
        apply(new CaseWithdrawn(caseId, Personal.ofNullable(about(command), command.reason())));
    }

    @CommandHandler
    void decide(ReopenCase command) {
        if (ended) {
            apply(new CaseReopened(caseId, Personal.of(about(command), command.reason())));
        }
    }

    private void isOpen() {
        RuleBroken.unless(!ended, A_CLOSED_OR_WITHDRAWN_CASE_CHANGES_ONLY_AFTER_REOPENING);
    }

    private boolean has(Stage reached) {
        return stage.compareTo(reached) >= 0;
    }

    private static Subject about(CaseCommand command) {
        return new Subject(Subject.Kind.CASE, command.caseId().toString());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    @EventSourcingHandler
    void evolve(CaseProposed event) {
        caseId = event.caseId();
    }

    @EventSourcingHandler
    void evolve(CaseRevised event) {
        if (!has(Stage.PRESENTED)) {
            stage = Stage.PROPOSED;
        }
    }

    @EventSourcingHandler
    void evolve(CaseCleared event) {
        stage = Stage.CLEARED;
    }

    @EventSourcingHandler
    void evolve(CaseReturned event) {
        stage = Stage.PROPOSED;
    }

    @EventSourcingHandler
    void evolve(CaseChosen event) {
        stage = Stage.CHOSEN;
        session = event.session();
    }

    @EventSourcingHandler
    void evolve(CaseSetAside event) {
        stage = Stage.CLEARED;
        session = null;
    }

    @EventSourcingHandler
    void evolve(CasePresented event) {
        stage = Stage.PRESENTED;
    }

    @EventSourcingHandler
    void evolve(CaseBroadened event) {
        stage = Stage.BROADENED;
    }

    @EventSourcingHandler
    void evolve(CaseClosed event) {
        ended = true;
    }

    @EventSourcingHandler
    void evolve(CaseWithdrawn event) {
        ended = true;
    }

    @EventSourcingHandler
    void evolve(CaseReopened event) {
        ended = false;
    }
}

package be.lerendnetwerk.app.cases;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.projection.cases.CaseRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases by stage.
 *
 * @param stages the stages that a case goes through, in order, empty ones included
 * @param withdrawn what was withdrawn, from whichever stage
 */
record Board(List<Stage> stages, Stage withdrawn) {

    private static final List<String> STAGES =
            List.of("proposed", "cleared", "chosen", "presented", "broadened", "closed");

    /**
     * A column of the board.
     *
     * @param name the stage, as the read model has it
     * @param cards its cases
     */
    record Stage(String name, List<Card> cards) {}

    /**
     * A case on the board.
     *
     * @param caseId the case
     * @param title its title
     * @param organisation whose it is
     * @param session the session it is on the agenda of or was presented in; empty for none
     * @param awaitsReport whether it was presented and nobody told yet what became of it
     */
    record Card(String caseId, String title, String organisation, String session, boolean awaitsReport) {}

    static Board of(Look look) {
        List<CaseRow> cases = look.all(CaseRow.class);
        Names names = new Names(look);
        Stream<Stage> stages = STAGES.stream().map(name -> stage(name, cases, look, names));
        return new Board(stages.toList(), stage("withdrawn", cases, look, names));
    }

    public boolean isEmpty() {
        return withdrawn.cards().isEmpty()
                && stages.stream().allMatch(stage -> stage.cards().isEmpty());
    }

    private static Stage stage(String name, List<CaseRow> cases, Look look, Names names) {
        return new Stage(
                name,
                cases.stream()
                        .filter(row -> row.status().equals(name))
                        .map(row -> new Card(
                                row.caseId(),
                                look.text(row.title()),
                                names.organisation(row.organisationId()),
                                names.session(row.sessionId()),
                                awaitsReport(row)))
                        .toList());
    }

    private static boolean awaitsReport(CaseRow row) {
        return !row.reportedBack() && List.of("presented", "broadened").contains(row.status());
    }
}

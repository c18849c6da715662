package be.lerendnetwerk.app.cases;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.projection.cases.BoardCase;
import be.lerendnetwerk.projection.cases.FindBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
     * @param cards its cases, those that came there last first
     * @param more whether there are more of them than are shown
     */
    record Stage(String name, List<Card> cards, boolean more) {}

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

    /** The board; whole for the stage that is named, and of all other stages the latest. */
    static Board of(Look look, @Nullable String whole) {
        List<BoardCase> latest = look.all(FindBoard.READ_MODEL);
        Names names = new Names(look);
        return new Board(
                STAGES.stream()
                        .map(name -> stage(name, name.equals(whole), latest, look, names))
                        .toList(),
                stage("withdrawn", "withdrawn".equals(whole), latest, look, names));
    }

    public boolean isEmpty() {
        return withdrawn.cards().isEmpty()
                && stages.stream().allMatch(stage -> stage.cards().isEmpty());
    }

    private static Stage stage(String name, boolean whole, List<BoardCase> latest, Look look, Names names) {
        List<Card> cards = (whole ? look.where(FindBoard.READ_MODEL, "status", name) : latest)
                .stream()
                        .filter(row -> row.status().equals(name))
                        .map(row -> card(row, look, names))
                        .toList();
        boolean more = !whole && cards.size() == FindBoard.OF_EACH;
        return new Stage(name, more ? cards.subList(0, FindBoard.OF_EACH - 1) : cards, more);
    }

    private static Card card(BoardCase row, Look look, Names names) {
        Integer number = row.sessionNumber();
        LocalDate date = row.sessionDate();
        return new Card(
                row.caseId(),
                look.text(row.title()),
                Objects.requireNonNullElse(row.organisationName(), ""),
                number == null || date == null ? "" : names.session(number, date),
                awaitsReport(row));
    }

    private static boolean awaitsReport(BoardCase row) {
        return !row.reportedBack() && List.of("presented", "broadened").contains(row.status());
    }
}

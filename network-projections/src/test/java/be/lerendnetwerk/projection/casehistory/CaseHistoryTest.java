package be.lerendnetwerk.projection.casehistory;

import static be.lerendnetwerk.projection.NetworkStory.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.cases.event.CaseChosen;
import be.lerendnetwerk.domain.cases.event.CaseCleared;
import be.lerendnetwerk.domain.cases.event.CasePresented;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.ReportedBack;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of a case in words: the same words as on the board, and days as people write them. */
class CaseHistoryTest {

    private final NetworkStory story = new NetworkStory();

    @Test
    void a_case_is_proposed_once_and_presented_in_a_session_of_a_series() {
        story.on("2022-09-01").organisations("museum").person("ann", "museum");
        story.series("a", 3, 2).session("a", 1, "2022-10-01", "museum");
        story.tell(
                new CaseProposed("c", "museum", null, words("ann", "title"), words("ann", "asked"), null, null, null),
                new CaseCleared("c"),
                new CaseChosen("c", "a1"),
                new CasePresented("c", "a1"),
                new ReportedBack("c", null, words("ann", "changed")));

        assertThat(told("nl"))
                .containsExactly(
                        "Ingebracht door museum: [title]",
                        "Vrij van andermans persoonsgegevens",
                        "Gekozen voor sessie 1 van Series a (1 oktober 2022)",
                        "Besproken in sessie 1 van Series a (1 oktober 2022)",
                        "Teruggekoppeld: [changed]");
        assertThat(told("en")).contains("Presented in session 1 of Series a (1 October 2022)");
    }

    private List<String> told(String language) {
        return story.ask(FindCaseHistory::new, CaseHistory.class, Map.of(), Map.of("lang", language)).stream()
                .map(line -> line.text().read(personal -> "[" + ((Personal.Sealed) personal).token() + "]"))
                .toList();
    }
}

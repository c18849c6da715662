package be.lerendnetwerk.projection.attendance;

import static be.lerendnetwerk.projection.attendance.StreakPolicy.Effect.BREAK;
import static be.lerendnetwerk.projection.attendance.StreakPolicy.Effect.COUNT;
import static be.lerendnetwerk.projection.attendance.StreakPolicy.Effect.PAUSE;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.projection.attendance.StreakPolicy.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreakTest {

    @Test
    void someone_for_whom_no_session_was_held_has_no_rates() {
        Streak streak = usual("");
        assertThat(streak).isEqualTo(new Streak(0, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(streak.attendanceRate()).isNull();
        assertThat(streak.engagementRate()).isNull();
    }

    @Test
    void an_absence_ends_the_streak_and_the_longest_one_is_remembered() {
        assertThat(usual("PPPAP")).isEqualTo(new Streak(5, 4, 0, 0, 1, 1, 3, 0, 1));
    }

    @Test
    void being_excused_or_represented_neither_adds_nor_breaks() {
        assertThat(usual("PEPRP")).isEqualTo(new Streak(5, 3, 1, 1, 0, 3, 3, 0, 0));
    }

    @Test
    void anything_but_an_absence_ends_an_absence_run() {
        assertThat(usual("AAEA").currentAbsenceRun()).isEqualTo(1);
        assertThat(usual("AARAA").longestAbsenceRun()).isEqualTo(2);
        assertThat(usual("AAP").currentAbsenceRun()).isZero();
        assertThat(usual("PAAA").currentAbsenceRun()).isEqualTo(3);
    }

    @Test
    void under_count_an_excused_session_adds_to_the_streak_but_not_to_the_sessions_attended() {
        Streak streak = Streak.of(marks("PEA"), new StreakPolicy(COUNT, PAUSE));
        assertThat(streak.longestStreak()).isEqualTo(2);
        assertThat(streak.present()).isEqualTo(1);
        assertThat(streak.currentStreak()).isZero();
    }

    @Test
    void under_break_a_represented_session_ends_the_streak_but_is_no_absence() {
        Streak streak = Streak.of(marks("PPR"), new StreakPolicy(PAUSE, BREAK));
        assertThat(streak.currentStreak()).isZero();
        assertThat(streak.longestStreak()).isEqualTo(2);
        assertThat(streak.currentAbsenceRun()).isZero();
        assertThat(streak.absent()).isZero();
    }

    @Test
    void rates_are_shares_of_the_held_sessions() {
        Streak streak = usual("PERA");
        assertThat(streak.attendanceRate()).isEqualTo(0.25);
        assertThat(streak.engagementRate()).isEqualTo(0.75);
    }

    @Test
    void equals_a_naive_recount_for_random_marks_under_every_policy() {
        Random random = new Random(20220915);
        for (int history = 0; history < 300; history++) {
            String letters = random.ints(random.nextInt(12), 0, 4)
                    .mapToObj(i -> "PREA".substring(i, i + 1))
                    .reduce("", String::concat);
            for (Effect excused : Effect.values()) {
                for (Effect represented : Effect.values()) {
                    assertThat(Streak.of(marks(letters), new StreakPolicy(excused, represented)))
                            .as("%s, excused %s, represented %s", letters, excused, represented)
                            .isEqualTo(naive(letters, excused, represented));
                }
            }
        }
    }

    /** Rewrites the letters as the policy has it (+ adds, 0 ends, nothing pauses) and looks at the pieces of text. */
    private static Streak naive(String letters, Effect excused, Effect represented) {
        String steps = letters.replace("P", "+")
                .replace("A", "0")
                .replace("E", excused == COUNT ? "+" : excused == BREAK ? "0" : "")
                .replace("R", represented == COUNT ? "+" : represented == BREAK ? "0" : "");
        String[] streaks = steps.split("0", -1);
        String[] runs = letters.split("[PRE]", -1);
        return new Streak(
                letters.length(),
                letters.replaceAll("[^P]", "").length(),
                letters.replaceAll("[^R]", "").length(),
                letters.replaceAll("[^E]", "").length(),
                letters.replaceAll("[^A]", "").length(),
                streaks[streaks.length - 1].length(),
                longest(streaks),
                runs[runs.length - 1].length(),
                longest(runs));
    }

    private static int longest(String[] pieces) {
        return List.of(pieces).stream().mapToInt(String::length).max().orElse(0);
    }

    private static Streak usual(String letters) {
        return Streak.of(marks(letters), StreakPolicy.USUAL);
    }

    private static List<Mark> marks(String letters) {
        List<Mark> marks = new ArrayList<>();
        for (char letter : letters.toCharArray()) {
            marks.add(
                    switch (letter) {
                        case 'P' -> Mark.PRESENT;
                        case 'R' -> Mark.REPRESENTED;
                        case 'E' -> Mark.EXCUSED;
                        default -> Mark.ABSENT;
                    });
        }
        return marks;
    }
}

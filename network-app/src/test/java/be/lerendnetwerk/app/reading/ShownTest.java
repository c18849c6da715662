package be.lerendnetwerk.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final Subject MAY = new Subject(Subject.Kind.PARTICIPANT, "p-1");
    private static final Subject CASE = new Subject(Subject.Kind.CASE, "c-1");

    @Test
    void what_is_erased_is_named_in_the_readers_language() {
        assertThat(Shown.personal(new Personal.Erased(MAY), Language.DUTCH)).isEqualTo("gewiste deelnemer");
        assertThat(Shown.personal(new Personal.Erased(MAY), Language.ENGLISH)).isEqualTo("erased participant");
        assertThat(Shown.personal(new Personal.Erased(CASE), Language.DUTCH)).isEqualTo("gewist");
        assertThat(Shown.personal(new Personal.Erased(CASE), Language.ENGLISH)).isEqualTo("erased");
        assertThat(Shown.personal(Personal.of(MAY, "May"), Language.ENGLISH)).isEqualTo("May");
    }
}

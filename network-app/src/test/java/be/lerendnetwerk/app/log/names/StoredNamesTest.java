package be.lerendnetwerk.app.log.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.domain.cases.event.CaseCleared;
import be.lerendnetwerk.domain.cases.event.CaseEvent;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

class StoredNamesTest {

    private final StoredNames names = StoredNames.ofTheDomain();

    @Test
    void an_event_is_stored_under_its_simple_name_and_revision() {
        assertThat(names.of(CaseCleared.class)).isEqualTo(new StoredName("CaseCleared", "1"));
        assertThat(names.classOf("CaseCleared", "1")).isEqualTo(CaseCleared.class);
    }

    @Test
    void every_event_of_every_context_has_a_name() {
        assertThat(names.all()).hasSizeGreaterThan(60).containsKey(new StoredName("NetworkFounded", "1"));
        assertThat(names.all().values())
                .allMatch(Class::isRecord)
                .containsAll(List.of(CaseEvent.class.getPermittedSubclasses()));
    }

    @Test
    void a_log_with_an_unknown_type_or_revision_is_refused_by_name() {
        List<StoredName> stored = List.of(
                new StoredName("CaseCleared", "1"),
                new StoredName("CaseCleared", "9"),
                new StoredName("CaseSung", "1"));
        assertThat(names.unknownAmong(stored))
                .containsExactly(new StoredName("CaseCleared", "9"), new StoredName("CaseSung", "1"));
        assertThatThrownBy(() -> names.classOf("CaseCleared", "9"))
                .isInstanceOf(UnknownStoredName.class)
                .hasMessageContaining("CaseCleared (revision 9)");
        assertThatThrownBy(() -> names.classOf("CaseCleared", null)).isInstanceOf(UnknownStoredName.class);
    }

    @Test
    void two_events_never_share_a_name() {
        assertThatThrownBy(() -> StoredNames.of(List.of(CaseEvent.class, Other.class)))
                .hasMessageContaining("the same name");
    }

    @Test
    void an_event_without_a_revision_is_refused() {
        assertThatThrownBy(() -> StoredNames.of(List.of(Bare.class))).hasMessageContaining("@Revision");
    }

    @Test
    void what_is_no_event_has_no_name() {
        assertThatThrownBy(() -> names.of(Other.CaseCleared.class)).isInstanceOf(IllegalArgumentException.class);
    }

    sealed interface Other {
        @Revision("1")
        record CaseCleared() implements Other {}
    }

    record Bare() {}
}

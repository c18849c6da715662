package be.lerendnetwerk.app.log.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.keys.NotSealedHere;
import be.lerendnetwerk.domain.participant.event.ParticipantRegistered;
import be.lerendnetwerk.domain.session.event.Deviation;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.List;
import java.util.Map;
import org.assertj.core.util.Throwables;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;

class EventSerializerTest {

    private static final Subject MAY = new Subject(Subject.Kind.PARTICIPANT, "p-1");
    private static final Subject SESSION = new Subject(Subject.Kind.SESSION, "s-1");

    /** Seals by naming the place. */
    private final EventSerializer serializer = new EventSerializer(
            StoredNames.ofTheDomain(),
            () -> (value, type, path) -> value.value().isEmpty()
                    ? new Personal.Erased(value.subject())
                    : new Personal.Sealed(
                            value.subject(),
                            String.join("|", "1", value.subject().toString(), type, path, "k", "Ym94")));

    @Test
    void an_event_is_text_under_its_stored_name_with_all_its_components_in_order() {
        SerializedObject<String> stored = serializer.serialize(registered("May"), String.class);
        assertThat(stored.getType().getName()).isEqualTo("ParticipantRegistered");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(stored.getData())
                .isEqualTo("{\"participantId\":\"p-1\",\"organisation\":\"o-1\","
                        + "\"name\":{\"subject\":\"PARTICIPANT:p-1\","
                        + "\"sealed\":\"1|PARTICIPANT:p-1|ParticipantRegistered|/name|k|Ym94\"},"
                        + "\"email\":{\"subject\":\"PARTICIPANT:p-1\",\"erased\":true},\"key\":null}");
    }

    @Test
    void a_stored_event_is_read_back_with_its_values_still_sealed() {
        ParticipantRegistered read = readBack(registered("May"));
        assertThat(read.name())
                .isEqualTo(new Personal.Sealed(MAY, "1|PARTICIPANT:p-1|ParticipantRegistered|/name|k|Ym94"));
        assertThat(read.email()).isEqualTo(new Personal.Erased(MAY));
        assertThat(read.key()).isNull();
    }

    @Test
    void what_is_sealed_or_erased_already_is_written_as_it_is() {
        ParticipantRegistered read = readBack(registered("May"));
        assertThat(readBack(read)).isEqualTo(read);
    }

    @Test
    void a_value_within_a_list_knows_its_place() {
        SessionClosed read = readBack(new SessionClosed(
                "s-1",
                List.of(
                        new Deviation("NO_HOST", Personal.of(SESSION, "a")),
                        new Deviation("NO_CHECK_IN", Personal.of(SESSION, "b")))));
        assertThat(read.deviations())
                .extracting(deviation -> ((Personal.Sealed) deviation.reason()).token())
                .containsExactly(
                        "1|SESSION:s-1|SessionClosed|/deviations/0/reason|k|Ym94",
                        "1|SESSION:s-1|SessionClosed|/deviations/1/reason|k|Ym94");
    }

    @Test
    void a_sealed_value_that_was_moved_is_refused() {
        SerializedObject<String> stored = serializer.serialize(registered("May"), String.class);
        SerializedObject<String> moved = new SimpleSerializedObject<>(
                stored.getData().replace("|/name|", "|/email|"), String.class, stored.getType());
        assertThatThrownBy(() -> serializer.deserialize(moved)).hasRootCauseInstanceOf(NotSealedHere.class);
    }

    @Test
    void a_component_too_many_or_too_few_is_another_revision_and_refused() {
        assertThatThrownBy(() -> read("CaseCleared", "{\"caseId\":\"c\",\"by\":\"x\"}"))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("CaseCleared", "{}")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read("SessionNumbered", "{\"seriesId\":\"s\",\"session\":\"x\",\"number\":null}"))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_personal_value_in_clear_is_refused() {
        assertThatThrownBy(() -> read(
                        "ApologyReceived", "{\"sessionId\":\"s\",\"participant\":\"p\",\"reason\":\"Hello there\"}"))
                .isInstanceOf(SerializationException.class)
                .satisfies(refusal -> assertThat(refusal).hasStackTraceContaining("neither sealed"))
                .satisfies(
                        refusal -> assertThat(Throwables.getStackTrace(refusal)).doesNotContain("Hello"));
    }

    @Test
    void an_unknown_type_is_refused_and_not_skipped() {
        assertThatThrownBy(() -> read("CaseSung", "{}")).isInstanceOf(UnknownStoredName.class);
    }

    @Test
    void metadata_is_plain_json() {
        MetaData metaData = MetaData.from(Map.of("happenedOn", "2024-05-01"));
        SerializedObject<String> stored = serializer.serialize(metaData, String.class);
        assertThat(stored.getData()).isEqualTo("{\"happenedOn\":\"2024-05-01\"}");
        assertThat(serializer.<String, MetaData>deserialize(stored)).isEqualTo(metaData);
    }

    private static ParticipantRegistered registered(String name) {
        return new ParticipantRegistered("p-1", "o-1", Personal.of(MAY, name), Personal.of(MAY, ""), null);
    }

    private <T> T readBack(T event) {
        return serializer.deserialize(serializer.serialize(event, String.class));
    }

    private Object read(String type, String json) {
        return serializer.deserialize(
                new SimpleSerializedObject<>(json, String.class, new SimpleSerializedType(type, "1")));
    }
}

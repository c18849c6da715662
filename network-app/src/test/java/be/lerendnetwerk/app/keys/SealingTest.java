package be.lerendnetwerk.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final Subject MAY = new Subject(Subject.Kind.PARTICIPANT, "p-1");
    private static final Subject JUNE = new Subject(Subject.Kind.PARTICIPANT, "p-2");

    private KeyBase base;
    private SubjectKeys keys;
    private Personals personals;

    @BeforeEach
    void open(@TempDir Path folder) {
        base = new KeyBase(KeyBase.Kind.H2, folder);
        keys = new SubjectKeys(base.table, new MasterKey(SecretKeyBytes.random()));
        personals = new Personals(keys);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void a_sealed_value_opens_to_what_it_was() {
        for (String text : List.of("", "May Voorbeeld", "é€𝄞", "x".repeat(28), "x".repeat(29), "x".repeat(5000))) {
            Personal.Sealed sealed = seal(MAY, text);
            assertThat(personals.open(sealed).text()).isEqualTo(text);
            assertThat(sealed.token()).startsWith("1|PARTICIPANT:p-1|ParticipantRegistered|/name|");
        }
    }

    @Test
    void many_values_open_at_once_each_to_its_own() {
        Personal may = seal(MAY, "May");
        Personal june = seal(JUNE, "June");
        Personal gone = new Personal.Erased(MAY);
        Personal clear = Personal.of(JUNE, "still clear");
        assertThat(personals.open(List.of(may, june, gone, clear, may)))
                .isEqualTo(Map.of(
                        may, new Opened(MAY, "May"),
                        june, new Opened(JUNE, "June"),
                        gone, new Opened(MAY, null),
                        clear, new Opened(JUNE, "still clear")));
    }

    @Test
    void the_length_of_a_text_does_not_show_within_32_bytes() {
        assertThat(box(seal(MAY, "")).length)
                .isEqualTo(box(seal(MAY, "x".repeat(28))).length)
                .isEqualTo(box(seal(MAY, "x".repeat(29))).length - 32)
                .isEqualTo(12 + 32 + 16);
    }

    @Test
    void the_same_text_never_looks_the_same() {
        byte[] one = box(seal(MAY, "May"));
        byte[] other = box(seal(MAY, "May"));
        assertThat(Arrays.copyOf(one, 12)).isNotEqualTo(Arrays.copyOf(other, 12));
        assertThat(Arrays.copyOfRange(one, 12, one.length)).isNotEqualTo(Arrays.copyOfRange(other, 12, other.length));
    }

    @Test
    void a_value_opens_under_no_other_subject() {
        Personal.Sealed may = seal(MAY, "May");
        seal(JUNE, "June");
        assertRefused(new Personal.Sealed(JUNE, may.token()));
        assertRefused(new Personal.Sealed(JUNE, may.token().replace("p-1", "p-2")), "erased");
        Personal.Sealed june = seal(JUNE, "June");
        String disguised = may.token().replace("p-1", "p-2").replace(mark(may), mark(june));
        assertRefused(new Personal.Sealed(JUNE, disguised));
    }

    private void assertRefused(Personal.Sealed value, String unless) {
        assertThat(personals.open(value).isErased()).as(unless).isTrue();
    }

    @Test
    void a_value_opens_under_no_other_type_and_at_no_other_place() {
        Personal.Sealed may = seal(MAY, "May");
        assertRefused(changed(may, "ParticipantRegistered", "ParticipantCorrected"));
        assertRefused(changed(may, "/name", "/email"));
    }

    @Test
    void a_changed_byte_anywhere_is_noticed() {
        Personal.Sealed may = seal(MAY, "May");
        byte[] box = box(may);
        for (int i = 0; i < box.length; i++) {
            byte[] changed = box.clone();
            changed[i] ^= 1;
            assertRefused(changed(may, encoded(box), encoded(changed)));
        }
        assertRefused(changed(may, encoded(box), encoded(Arrays.copyOf(box, 20))));
    }

    @Test
    void a_text_of_another_version_or_a_damaged_one_is_refused() {
        Personal.Sealed may = seal(MAY, "May");
        assertRefused(new Personal.Sealed(MAY, "2" + may.token().substring(1)));
        assertRefused(new Personal.Sealed(MAY, "May"));
        assertRefused(new Personal.Sealed(MAY, may.token() + "!"));
    }

    @Test
    void a_value_whose_key_is_gone_is_erased_also_under_a_newer_key() {
        Personal.Sealed may = seal(MAY, "May");
        base.sql.sql("DELETE FROM subject_key").update();
        assertThat(personals.open(may).isErased()).isTrue();
        assertThat(personals.open(seal(MAY, "May again")).text()).isEqualTo("May again");
        assertThat(personals.open(may).isErased()).isTrue();
    }

    @Test
    void a_key_lies_in_the_database_only_wrapped_and_opens_for_no_other_subject() {
        Personal.Sealed may = seal(MAY, "May");
        seal(JUNE, "June");
        base.sql
                .sql("UPDATE subject_key SET wrapped_key = (SELECT k.wrapped_key FROM subject_key k"
                        + " WHERE k.subject = 'PARTICIPANT:p-2') WHERE subject = 'PARTICIPANT:p-1'")
                .update();
        assertRefused(may);
    }

    @Test
    void no_text_about_a_value_tells_the_value() {
        assertThat(new Opened(MAY, "May Voorbeeld").toString()).doesNotContain("Voorbeeld");
        assertThat(Personal.of(MAY, "May Voorbeeld").toString()).doesNotContain("Voorbeeld");
    }

    private Personal.Sealed seal(Subject subject, String text) {
        return (Personal.Sealed)
                keys.forOneEvent().seal(new Personal.Clear(subject, text), "ParticipantRegistered", "/name");
    }

    private static byte[] box(Personal.Sealed value) {
        return SealedText.of(value).box();
    }

    private static String mark(Personal.Sealed value) {
        return SealedText.of(value).keyMark();
    }

    private static String encoded(byte[] box) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(box);
    }

    private static Personal.Sealed changed(Personal.Sealed value, String from, String to) {
        assertThat(value.token()).contains(from);
        return new Personal.Sealed(value.subject(), value.token().replace(from, to));
    }

    private void assertRefused(Personal.Sealed value) {
        assertThatThrownBy(() -> personals.open(value))
                .isInstanceOf(NotSealedHere.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("May"));
    }
}

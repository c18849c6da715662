package be.lerendnetwerk.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class LeafHashTest {

    private static final StoredEvent EVENT = new StoredEvent(
            "e1", "Organisation", "o1", 3, 1_795_473_629_828L, "OrganisationAdmitted", "1", "{\"name\":\"é\"}", "{}");

    /** Computed outside Java, from the formula alone. */
    @Test
    void the_hash_of_a_known_event_is_known() {
        assertThat(hash(42, EVENT)).isEqualTo("01d12481b855dc6af680f6cc95dbf22e22aba803f5db1a5a428132dac8be3d3b");
    }

    @Test
    void the_hash_follows_the_formula() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(0);
        text(out, "network-event-v1");
        number(out, 42);
        text(out, "e1");
        text(out, "Organisation");
        text(out, "o1");
        number(out, 3);
        number(out, 1_795_473_629_828L);
        text(out, "OrganisationAdmitted");
        text(out, "1");
        field(out, sha256("{\"name\":\"é\"}".getBytes(UTF_8)));
        field(out, sha256("{}".getBytes(UTF_8)));
        assertThat(hash(42, EVENT)).isEqualTo(HexFormat.of().formatHex(sha256(bytes.toByteArray())));
    }

    @Test
    void another_position_has_another_hash() {
        assertThat(hash(43, EVENT)).isNotEqualTo(hash(42, EVENT));
    }

    private static String hash(long position, StoredEvent event) {
        return HexFormat.of().formatHex(LeafHash.of(position, event));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        field(out, text.getBytes(UTF_8));
    }

    private static void number(DataOutputStream out, long number) throws IOException {
        out.writeInt(8);
        out.writeLong(number);
    }

    private static void field(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}

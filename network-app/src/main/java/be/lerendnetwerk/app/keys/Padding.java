package be.lerendnetwerk.app.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Hides how long a text is: its length in bytes as a 4-byte big-endian number, its bytes in UTF-8, and zeros up to the
 * next multiple of 32.
 */
final class Padding {

    private static final int STEP = 32;

    private Padding() {}

    static byte[] pad(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int steps = (Integer.BYTES + bytes.length + STEP - 1) / STEP;
        return ByteBuffer.allocate(steps * STEP).putInt(bytes.length).put(bytes).array();
    }

    static String unpad(byte[] padded) {
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        int length = padded.length < STEP ? -1 : buffer.getInt();
        if (padded.length % STEP != 0 || length < 0 || length > buffer.remaining()) {
            throw new NotSealedHere("A sealed value is not padded as it should be.");
        }
        return new String(padded, Integer.BYTES, length, StandardCharsets.UTF_8);
    }
}

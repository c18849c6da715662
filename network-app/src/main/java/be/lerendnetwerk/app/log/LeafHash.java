package be.lerendnetwerk.app.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash of one event, to become a leaf of a Merkle tree: SHA-256 over a zero byte and the event's fields, each as a four-byte
 * big-endian length and its bytes. Texts are UTF-8, numbers eight bytes big-endian, payload and metadata their own SHA-256 over
 * the bytes as they are stored.
 */
final class LeafHash {

    private static final String VERSION = "network-event-v1";

    private final MessageDigest digest = sha256();

    private LeafHash() {
        digest.update((byte) 0);
    }

    /** The 32 bytes for an event at its position. */
    static byte[] of(long position, StoredEvent event) {
        return new LeafHash()
                .field(VERSION)
                .field(position)
                .field(event.id())
                .field(event.aggregateType())
                .field(event.aggregateId())
                .field(event.sequenceNumber())
                .field(event.recordedAt())
                .field(event.type())
                .field(event.revision())
                .field(sha256().digest(event.payload().getBytes(UTF_8)))
                .field(sha256().digest(event.metadata().getBytes(UTF_8)))
                .digest
                .digest();
    }

    private LeafHash field(String text) {
        return field(text.getBytes(UTF_8));
    }

    private LeafHash field(long number) {
        return field(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private LeafHash field(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

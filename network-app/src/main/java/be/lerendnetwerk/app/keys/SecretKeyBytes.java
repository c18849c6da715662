package be.lerendnetwerk.app.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of 256 random bits and what is done with one: AES-256-GCM with a fresh nonce of 96 bits in front of the
 * ciphertext, and HMAC-SHA256.
 */
final class SecretKeyBytes {

    static final int LENGTH = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] bytes;

    private SecretKeyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static SecretKeyBytes of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A key has 32 bytes, this has " + bytes.length + ".");
        }
        return new SecretKeyBytes(bytes.clone());
    }

    static SecretKeyBytes random() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new SecretKeyBytes(bytes);
    }

    byte[] encoded() {
        return bytes.clone();
    }

    /** Encrypts so that the result opens only beside the same fields. */
    byte[] seal(byte[] plain, String... beside) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, beside).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("AES-256-GCM does not work here.", broken);
        }
    }

    /**
     * Decrypts what {@link #seal} made beside the same fields.
     *
     * @throws NotSealedHere when the key, the bytes or one of the fields is another
     */
    byte[] open(byte[] box, String... beside) {
        if (box.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new NotSealedHere("A sealed value is cut off.");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(box, NONCE_BYTES), beside)
                    .doFinal(box, NONCE_BYTES, box.length - NONCE_BYTES);
        } catch (AEADBadTagException changed) {
            throw new NotSealedHere("A sealed value about " + beside[beside.length - 1] + " does not open: "
                    + "it, or where it stands, was changed after it was written.");
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("AES-256-GCM does not work here.", broken);
        }
    }

    /** HMAC-SHA256 over the texts, each behind its length. */
    byte[] hmac(String... texts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, mac.getAlgorithm()));
            return mac.doFinal(fields(texts));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("HMAC-SHA256 does not work here.", broken);
        }
    }

    /** A mark that tells this key from another and reveals nothing about it. */
    String mark() {
        return HexFormat.of().formatHex(hmac("mark"), 0, 6);
    }

    private Cipher cipher(int mode, byte[] nonce, String... beside) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(fields(beside));
        return cipher;
    }

    /** The texts in UTF-8, each behind its length as a 4-byte big-endian number, so that no two lists look the same. */
    private static byte[] fields(String... texts) {
        byte[][] encoded = new byte[texts.length][];
        int size = 0;
        for (int i = 0; i < texts.length; i++) {
            encoded[i] = texts[i].getBytes(StandardCharsets.UTF_8);
            size += Integer.BYTES + encoded[i].length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(size);
        for (byte[] field : encoded) {
            buffer.putInt(field.length).put(field);
        }
        return buffer.array();
    }

    /** Says that it is a key and not which. */
    @Override
    public String toString() {
        return "SecretKeyBytes";
    }
}

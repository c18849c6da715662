package be.lerendnetwerk.app.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether two commands under one key are the same, without keeping what the first one said. */
final class BodyHash {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BodyHash() {}

    static byte[] of(Object command) {
        String body = command.getClass().getSimpleName() + JSON.writeValueAsString(command);
        try {
            return MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

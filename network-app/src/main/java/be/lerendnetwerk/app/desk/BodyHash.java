package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.app.keys.InstallationSecret;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether two commands under one key are the same, without keeping what the first one said. Keyed with the
 * installation's secret, since a plain hash of a name is found by trying names.
 */
final class BodyHash {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InstallationSecret secret;

    BodyHash(InstallationSecret secret) {
        this.secret = secret;
    }

    byte[] of(Object command) {
        String hash = secret.hmac("body", command.getClass().getSimpleName(), JSON.writeValueAsString(command));
        return HexFormat.of().parseHex(hash);
    }
}

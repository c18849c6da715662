package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.app.keys.InstallationSecret;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests apart without keeping what they say: not even their keys, which a client may have made of a name or an
 * address. Keyed with the installation's secret, since a plain hash of a name is found by trying names.
 */
final class Requests {

    private final InstallationSecret secret;

    Requests(InstallationSecret secret) {
        this.secret = secret;
    }

    /** What is kept of a request; null for one without a key. */
    Answers.@Nullable Request of(Submission submission) {
        RequestKey key = submission.key();
        return key == null
                ? null
                : new Answers.Request(
                        submission.by(),
                        secret.hmac("key", submission.by(), key.name()),
                        HexFormat.of().parseHex(secret.hmac("received", key.received())));
    }

    /** The id of what a request makes: the same each time for the same request under its key, else a new one. */
    UUID idOfWhatItMakes(Submission submission) {
        RequestKey key = submission.key();
        return key == null ? UUID.randomUUID() : secret.uuidFor("made", submission.by(), key.name(), key.received());
    }
}

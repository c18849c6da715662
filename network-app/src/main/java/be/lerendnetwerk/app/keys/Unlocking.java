package be.lerendnetwerk.app.keys;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens with the master key at a start: it is found, or made for a network that has none yet, and proved to be
 * the right one by unwrapping the installation's secret.
 *
 * @param master the master key
 * @param secret the installation's secret
 */
record Unlocking(MasterKey master, SecretKeyBytes secret) {

    private static final String OWNER = "installation";

    /**
     * Finds or makes the master key.
     *
     * @param fromEnvironment the key in base64, or null or blank when it lies in the file
     * @throws MasterKeyRefused when it is missing, lies open, or is another than the one the keys were wrapped with
     */
    static Unlocking of(KeyTable table, MasterKeyFile file, @Nullable String fromEnvironment) {
        MasterKey master = masterKey(table, file, fromEnvironment);
        if (table.secret().isEmpty()) {
            table.addSecretIfAbsent(master.wrap(SecretKeyBytes.random(), OWNER));
        }
        try {
            return new Unlocking(master, master.unwrap(table.secret().orElseThrow(), OWNER));
        } catch (NotSealedHere other) {
            throw new MasterKeyRefused("The master key in " + whereFrom(file, fromEnvironment)
                    + " is not the one that the keys in this database were wrapped with.");
        }
    }

    private static MasterKey masterKey(KeyTable table, MasterKeyFile file, @Nullable String fromEnvironment) {
        if (isGiven(fromEnvironment)) {
            return MasterKey.of(Optional.ofNullable(fromEnvironment).orElseThrow(), whereFrom(file, fromEnvironment));
        }
        if (file.exists()) {
            return file.read();
        }
        if (table.secret().isPresent()) {
            throw new MasterKeyRefused("The master key is missing: there is no " + file.path()
                    + " and no NETWORK_MASTER_KEY, but the database holds keys that were wrapped with one. "
                    + "Put it back; without it nothing personal can be read again.");
        }
        return file.create();
    }

    private static boolean isGiven(@Nullable String fromEnvironment) {
        return fromEnvironment != null && !fromEnvironment.isBlank();
    }

    private static String whereFrom(MasterKeyFile file, @Nullable String fromEnvironment) {
        return isGiven(fromEnvironment) ? "NETWORK_MASTER_KEY" : file.path().toString();
    }
}

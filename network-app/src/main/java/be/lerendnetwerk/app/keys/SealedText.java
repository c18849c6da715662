package be.lerendnetwerk.app.keys;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.Base64;

/**
 * The text of a sealed value, in version 1: {@code 1|subject|type|path|key|box}. The subject, the stored name of the
 * event and the place in its JSON (a JSON pointer) say where the value belongs; the key is a mark of the key it was
 * sealed under; the box is the nonce and the ciphertext in base64url without padding.
 *
 * @param subject whom or what the value is about
 * @param type the stored name of the event it was written in
 * @param path the JSON pointer to it within the event
 * @param keyMark tells keys of one subject apart, and nothing about them
 * @param box the nonce, the ciphertext and its tag
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record SealedText(Subject subject, String type, String path, String keyMark, byte[] box) {

    private static final String VERSION = "1";

    /** The text of a sealed value, taken apart. */
    public static SealedText of(Personal.Sealed value) {
        String[] parts = value.token().split("\\|", -1);
        if (parts.length != 6 || !VERSION.equals(parts[0])) {
            throw new NotSealedHere("This is not a sealed text of a version that is known here.");
        }
        try {
            return new SealedText(
                    Subject.of(parts[1]),
                    parts[2],
                    parts[3],
                    parts[4],
                    Base64.getUrlDecoder().decode(parts[5]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new NotSealedHere("This sealed text is damaged.");
        }
    }

    /**
     * Refuses a sealed value that was found elsewhere than where it was written.
     *
     * @param value what was found
     * @param type the stored name of the event in which it was found
     * @param path the JSON pointer at which it was found
     * @throws NotSealedHere when it belongs to another subject, event type or place
     */
    public static void mustBelong(Personal.Sealed value, String type, String path) {
        SealedText text = of(value);
        if (!text.subject.equals(value.subject()) || !text.type.equals(type) || !text.path.equals(path)) {
            throw new NotSealedHere("A sealed value of " + text.type + text.path + " about " + text.subject
                    + " was found at " + type + path + " about " + value.subject() + ".");
        }
    }

    /** The value as it is stored. */
    Personal.Sealed sealed() {
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(box);
        return new Personal.Sealed(
                subject, String.join("|", VERSION, subject.toString(), type, path, keyMark, encoded));
    }

    /** Says where the value belongs, not what it is. */
    @Override
    public String toString() {
        return "SealedText[" + subject + " " + type + path + "]";
    }
}

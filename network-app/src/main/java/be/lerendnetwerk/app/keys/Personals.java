package be.lerendnetwerk.app.keys;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Opens personal values for those who may read them, with the keys of that moment. A value whose key is gone is erased:
 * because its subject was, or because the log was restored without its keys.
 */
public final class Personals {

    private final SubjectKeys keys;

    Personals(SubjectKeys keys) {
        this.keys = keys;
    }

    /**
     * Opens one value.
     *
     * @throws NotSealedHere when it was changed, or belongs to another subject
     */
    public Opened open(Personal value) {
        return Objects.requireNonNull(open(List.of(value)).get(value));
    }

    /**
     * Opens many values at the price of one look-up.
     *
     * @return each of the values with what it says
     * @throws NotSealedHere when one was changed, or belongs to another subject
     */
    public Map<Personal, Opened> open(Collection<? extends Personal> values) {
        Set<Subject> subjects = new HashSet<>();
        values.stream()
                .filter(Personal.Sealed.class::isInstance)
                .map(Personal::subject)
                .forEach(subjects::add);
        Map<String, SecretKeyBytes> known = subjects.isEmpty() ? Map.of() : keys.of(subjects);
        Map<Personal, Opened> opened = new HashMap<>();
        values.forEach(value -> opened.computeIfAbsent(value, closed -> open(closed, known)));
        return opened;
    }

    private static Opened open(Personal value, Map<String, SecretKeyBytes> known) {
        if (value instanceof Personal.Clear clear) {
            return new Opened(clear.subject(), clear.value());
        }
        return value instanceof Personal.Sealed sealed ? unseal(sealed, known) : new Opened(value.subject(), null);
    }

    private static Opened unseal(Personal.Sealed value, Map<String, SecretKeyBytes> known) {
        SealedText text = SealedText.of(value);
        SealedText.mustBelong(value, text.type(), text.path());
        SecretKeyBytes key = known.get(value.subject().toString());
        if (key == null || !key.mark().equals(text.keyMark())) {
            return new Opened(value.subject(), null);
        }
        byte[] padded =
                key.open(text.box(), text.type(), text.path(), value.subject().toString());
        return new Opened(value.subject(), Padding.unpad(padded));
    }
}

package be.lerendnetwerk.app.keys;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The key of each subject, as it is now; nothing is kept longer than one event or one question needs it. */
public final class SubjectKeys {

    private final KeyTable table;
    private final MasterKey master;

    SubjectKeys(KeyTable table, MasterKey master) {
        this.table = table;
        this.master = master;
    }

    /** Seals the values of one event; each subject is looked up once. */
    public Sealing forOneEvent() {
        Map<Subject, Optional<SecretKeyBytes>> known = new HashMap<>();
        return (value, type, path) -> known.computeIfAbsent(value.subject(), this::keyToSealWith)
                .<Personal>map(key -> seal(value, type, path, key))
                .orElseGet(() -> new Personal.Erased(value.subject()));
    }

    private static Personal seal(Personal.Clear value, String type, String path, SecretKeyBytes key) {
        String subject = value.subject().toString();
        byte[] box = key.seal(Padding.pad(value.value()), type, path, subject);
        return new SealedText(value.subject(), type, path, key.mark(), box).sealed();
    }

    /** The key of a subject, made if it has none yet and committed by then; none if the subject was erased. */
    private Optional<SecretKeyBytes> keyToSealWith(Subject subject) {
        String owner = subject.toString();
        KeyTable.Row row = table.find(owner).orElseGet(() -> {
            table.addIfAbsent(owner, master.wrap(SecretKeyBytes.random(), owner));
            return table.find(owner).orElseThrow();
        });
        return unwrap(owner, row);
    }

    /** Sees to it that a subject has a row, so that erasing it is an update and never races with a first key. */
    void mustHaveRow(Subject subject) {
        keyToSealWith(subject);
    }

    /** The keys of those among the subjects that have one now, by subject, in one statement. */
    Map<String, SecretKeyBytes> of(Collection<Subject> subjects) {
        Map<String, SecretKeyBytes> keys = new HashMap<>();
        table.find(subjects.stream().map(Subject::toString).distinct().toList())
                .forEach((owner, row) -> unwrap(owner, row).ifPresent(key -> keys.put(owner, key)));
        return keys;
    }

    private Optional<SecretKeyBytes> unwrap(String owner, KeyTable.Row row) {
        return Optional.ofNullable(row.wrappedKey()).map(wrapped -> master.unwrap(wrapped, owner));
    }
}

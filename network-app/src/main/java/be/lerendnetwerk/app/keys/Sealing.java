package be.lerendnetwerk.app.keys;

import be.lerendnetwerk.domain.shared.Personal;

/** Seals the personal values of one event while it is being written. */
public interface Sealing {

    /**
     * The value as it is stored: sealed under the key of its subject, which is made if there is none yet, or erased if
     * the subject is.
     *
     * @param value what may not be stored as it is
     * @param type the stored name of the event
     * @param path the JSON pointer to the value within the event
     */
    Personal seal(Personal.Clear value, String type, String path);
}

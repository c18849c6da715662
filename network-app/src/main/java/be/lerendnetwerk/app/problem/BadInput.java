package be.lerendnetwerk.app.problem;

import java.util.List;

/** What was sent cannot be understood; nothing happened. It names every fault, not only the first. */
public final class BadInput extends RuntimeException {

    private final transient List<FieldFault> faults;

    /** Refuses, naming the faults. */
    public BadInput(List<FieldFault> faults) {
        super("bad input");
        this.faults = List.copyOf(faults);
    }

    /** Refuses because of one field. */
    public static BadInput of(String field, String dutch, String english) {
        return new BadInput(List.of(FieldFault.of(field, dutch, english)));
    }

    /** What is wrong, field by field. */
    public List<FieldFault> faults() {
        return faults;
    }
}

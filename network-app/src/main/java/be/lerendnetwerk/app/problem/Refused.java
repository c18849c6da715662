package be.lerendnetwerk.app.problem;

/** A request that cannot be served, for a reason that no more particular exception names. */
public final class Refused extends RuntimeException {

    private final Problem.Kind kind;
    private final transient Sentence detail;

    /** Refuses with a sentence for the reader. */
    public Refused(Problem.Kind kind, String dutch, String english) {
        super(kind.name());
        this.kind = kind;
        this.detail = new Sentence(dutch, english);
    }

    /** What kind of problem it is. */
    public Problem.Kind kind() {
        return kind;
    }

    /** What the reader is told. */
    public Sentence detail() {
        return detail;
    }
}
